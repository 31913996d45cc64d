/** What an interface in a host does beside messages: topics, state, actions, reports. */
import { setImmediate } from 'node:timers/promises';
import type { Action, JsonObject, OwnMessage } from '../../../src/sdk/interface-contract.js';
import { hosted } from '../../support/hosted.js';

const say = (message: Partial<OwnMessage> & { filter: string }) => ({
  type: 'message',
  topic: 'a/b',
  retain: false,
  ...message,
});

describe('topics', () => {
  test('the base is what the gateway says', async () => {
    const { context } = await hosted();
    expect(context.topics.base).toBe('service/lamp');
  });

  test('publications and emits go one way, in order', async () => {
    const { context, accept, posted } = await hosted();
    const before = posted.length;
    const done = [
      context.emit({ action: 'ONE' } as never),
      context.topics.publish({ topic: 'a/b', payload: 'two' }),
      context.emit({ action: 'THREE' } as never),
      context.topics.publish({ topic: 'a/b', payload: '', qos: 0, retain: true }),
      context.topics.publish({ topic: 'a/b', payload: new Uint8Array([0xff, 0]) }),
      context.topics.publish({ topic: 'a/b', payload: Buffer.from('ä') }),
    ];
    await setImmediate();
    expect(posted.slice(before)).toEqual([
      { type: 'emit', id: 1, message: expect.objectContaining({ action: 'ONE' }) },
      { type: 'publish', id: 2, topic: 'a/b', payload: 'two' },
      { type: 'emit', id: 3, message: expect.objectContaining({ action: 'THREE' }) },
      { type: 'publish', id: 4, topic: 'a/b', payload: '', qos: 0, retain: true },
      { type: 'publish', id: 5, topic: 'a/b', base64: '/wA=' },
      { type: 'publish', id: 6, topic: 'a/b', payload: 'ä' },
    ]);
    for (const { id } of posted.slice(before)) accept(id);
    await Promise.all(done);
  });

  test('publications wait in the window of the emits, and a flood of them is refused', async () => {
    const { context, told } = await hosted();
    const refused: unknown[] = [];
    for (let sent = 0; sent < 256 + 10_000 + 3; sent += 1)
      context.topics.publish({ topic: 'a', payload: 'x' }).catch((cause) => refused.push(cause));
    await setImmediate();
    await setImmediate();
    expect(told('publish')).toHaveLength(256);
    expect(refused).toEqual(
      Array.from({ length: 3 }, () => expect.objectContaining({ code: 'INTERFACE_QUEUE_FULL' })),
    );
    expect(told('refusals')).toEqual([{ type: 'refusals', count: 3 }]);
  });

  test('what no broker takes is refused here', async () => {
    const { context, told } = await hosted();
    const { topics } = context;
    await expect(topics.publish({ topic: 'a/#', payload: '' })).rejects.toMatchObject({
      code: 'MQTT_BAD_TOPIC',
    });
    for (const wrong of [
      { topic: 'a', qos: 5 },
      { topic: 'a', retain: 1 },
      { topic: 'a', payload: 5 },
    ]) {
      const publication = JSON.parse(JSON.stringify({ payload: '', ...wrong }));
      await expect(topics.publish(publication)).rejects.toMatchObject({
        code: 'INTERFACE_BAD_DATA',
      });
      expect(() => topics.will?.(publication)).toThrow(
        expect.objectContaining({ code: 'INTERFACE_BAD_DATA' }),
      );
    }
    await expect(topics.publish(JSON.parse('{"payload":""}'))).rejects.toMatchObject({
      code: 'MQTT_BAD_TOPIC',
    });
    const large = topics.publish({ topic: 'a', payload: 'x'.repeat(1_100_000) });
    await expect(large).rejects.toMatchObject({ code: 'MESSAGE_INVALID' });
    const bad = expect.objectContaining({ code: 'MQTT_BAD_FILTER' });
    expect(() => topics.subscribe('a/#/b', () => undefined)).toThrow(bad);
    for (let count = 0; count < 1000; count += 1) topics.subscribe(`a/${count}`, () => undefined);
    expect(() => topics.subscribe('one/more', () => undefined)).toThrow(bad);
    topics.subscribe('a/7', () => undefined);
    expect(told('publish')).toEqual([]);
    expect(told('subscribe')).toHaveLength(1000);
  });

  test('a filter is told once; its handler may be replaced, and is asked no more afterwards', async () => {
    const { context, ask, told } = await hosted();
    const heard: unknown[] = [];
    const { topics } = context;
    topics.subscribe('a/+', ({ payload, ...rest }) => {
      heard.push({ ...rest, payload: [...payload] });
    });
    await ask({ ...say({ filter: 'a/+' }), payload: 'on', retain: true });
    await ask({ ...say({ filter: 'a/+' }), base64: '/wA=' });
    expect(heard).toEqual([
      { topic: 'a/b', retain: true, payload: [0x6f, 0x6e] },
      { topic: 'a/b', retain: false, payload: [0xff, 0] },
    ]);
    topics.subscribe('a/+', () => {
      throw new Error('not that');
    });
    expect(await ask({ ...say({ filter: 'a/+' }), payload: '' })).toMatchObject({
      type: 'failed',
      error: { message: 'not that' },
    });
    topics.unsubscribe('a/+');
    topics.unsubscribe('a/+');
    expect(await ask({ ...say({ filter: 'a/+' }), payload: '' })).toMatchObject({ type: 'done' });
    expect(heard).toHaveLength(2);
    expect(told('subscribe')).toEqual([{ type: 'subscribe', id: 1, filter: 'a/+' }]);
    expect(told('unsubscribe')).toEqual([{ type: 'unsubscribe', filter: 'a/+' }]);
  });

  test('a filter that the gateway refuses is told in the log', async () => {
    const { context, host, told } = await hosted();
    context.topics.subscribe('a', () => undefined);
    const error = { message: 'no more', code: 'MQTT_BAD_FILTER' };
    host.receive(JSON.stringify({ type: 'refused', id: 1, error }));
    expect(told('log')).toMatchObject([{ level: 'warn', text: 'not subscribed: no more' }]);
  });
});

describe('actions and desired state', () => {
  test('who takes them says so, and gets them', async () => {
    const acted: Action[] = [];
    const desired: JsonObject[] = [];
    const { created, ask } = await hosted({
      act: async (action) => void acted.push(action),
      stateUpdate: (state) => void desired.push(state),
    });
    expect(created).toEqual({ type: 'done', id: 1, result: { takes: ['act', 'desired'] } });
    await ask({
      type: 'act',
      action: 'Process',
      message: { to: 'x' },
      from: 'timer',
      isForAll: true,
    });
    await ask({ type: 'desired', state: { interfaces: { lamp: { on: true } } } });
    expect(acted).toEqual([
      { action: 'Process', message: { to: 'x' }, from: 'timer', isForAll: true },
    ]);
    expect(desired).toEqual([{ interfaces: { lamp: { on: true } } }]);
  });

  test('who takes none says that too', async () => {
    const { created } = await hosted();
    expect(created).toEqual({ type: 'done', id: 1, result: { takes: [] } });
  });

  test('what is submitted waits for the answer, and is a copy', async () => {
    const { context, accept, told } = await hosted();
    const message = { to: 'x' };
    const submitted = context.submitAction('mailer', 'Process', message);
    message.to = 'y';
    await setImmediate();
    expect(told('submit')).toEqual([
      { type: 'submit', id: 1, destination: 'mailer', action: 'Process', message: { to: 'x' } },
    ]);
    accept(1);
    await submitted;
    const ring: { self?: unknown } = {};
    ring.self = ring;
    await expect(context.submitAction('*', 'Go', ring as never)).rejects.toMatchObject({
      code: 'INTERFACE_BAD_DATA',
    });
  });
});

describe('state', () => {
  test('is asked of the gateway, once for all who ask at a time', async () => {
    const { context, accept, told } = await hosted();
    const both = Promise.all([context.state.load(), context.state.load()]);
    await setImmediate();
    expect(told('load')).toEqual([{ type: 'load', id: 1 }]);
    accept(1, { list: [1] });
    const [first, second] = await both;
    expect(first).toEqual({ list: [1] });
    expect(second).not.toBe(first);
  });

  test('of many saves at a time the first and the last are sent; a load waits for them', async () => {
    const { context, accept, told } = await hosted();
    const saved = [1, 2, 3].map((count) => context.state.save({ count }));
    const loaded = context.state.load();
    await setImmediate();
    expect(told('save').map(({ state }) => state)).toEqual([{ count: 1 }]);
    accept(1);
    await saved[0];
    await setImmediate();
    expect(told('save').map(({ state }) => state)).toEqual([{ count: 1 }, { count: 3 }]);
    expect(told('load')).toEqual([]);
    accept(2);
    await Promise.all(saved);
    await setImmediate();
    accept(told('load')[0]?.['id'], { count: 3 });
    expect(await loaded).toEqual({ count: 3 });
  });

  test('one of 1 MiB is a line that the gateway takes; a larger one is refused here', async () => {
    const { context, told } = await hosted();
    void context.state.save({ a: 'x'.repeat(1024 * 1024 - 8) });
    await setImmediate();
    expect(told('save')).toHaveLength(1);
    await expect(context.state.save({ a: 'x'.repeat(1024 * 1024 - 7) })).rejects.toMatchObject({
      code: 'INTERFACE_BAD_DATA',
    });
  });

  test('where the disk fails, whoever saves is told', async () => {
    const { context, host } = await hosted();
    const saved = context.state.save({});
    await setImmediate();
    const error = { message: 'no space', code: 'INTERFACE_STATE_DISK' };
    host.receive(JSON.stringify({ type: 'refused', id: 1, error }));
    await expect(saved).rejects.toMatchObject({ code: 'INTERFACE_STATE_DISK' });
  });
});

describe('reports', () => {
  test('are told together, the last value of each; what has members is not put together', async () => {
    const { context, host, told } = await hosted();
    for (let level = 0; level < 1000; level += 1) context.report({ level, unit: 'V' });
    expect(told('report')).toEqual([]);
    context.report({ lamp: { on: true } });
    context.report({ lamp: { dim: 3 }, unit: null });
    await host.stop();
    expect(told('report').map(({ values }) => values)).toEqual([
      { level: 999, unit: 'V', lamp: { on: true } },
      { lamp: { dim: 3 }, unit: null },
    ]);
  });

  test('are told after a moment, also without a stop', async () => {
    const { context, told } = await hosted();
    context.report({ level: 1 });
    while (told('report').length === 0) await setImmediate();
    expect(told('report')).toEqual([{ type: 'report', values: { level: 1 } }]);
  });

  test('never make a line that is too long', async () => {
    const { context, host, told } = await hosted();
    for (let part = 0; part < 10; part += 1) context.report({ [`p${part}`]: 'x'.repeat(200_000) });
    await host.stop();
    expect(told('report')).toHaveLength(10);
    expect(() => context.report({ large: 'x'.repeat(300_000) })).toThrow(
      expect.objectContaining({ code: 'INTERFACE_BAD_DATA' }),
    );
  });
});

test('tasks of cron end with the stop, and a wrong expression is told at once', async () => {
  const { context, host } = await hosted();
  const handle = context.cron('0 7 * * mon-fri', () => undefined, { timezone: 'Europe/Berlin' });
  expect(handle.isRunning).toBe(true);
  expect(() => context.cron('61 * * * *', () => undefined)).toThrow(
    expect.objectContaining({ code: 'SCHEDULE_BAD_CRON' }),
  );
  await host.stop();
  expect(handle.isRunning).toBe(false);
});
