import { FilterHandlers, type MessageHandler } from '../../../src/mqtt/filter-handlers.js';
import type { InboundMessage } from '../../../src/mqtt/inbound-message.js';

const message = (topic: string): InboundMessage => ({
  topic,
  payload: Buffer.from('x'),
  qos: 1,
  retain: false,
});

const scene = () => {
  const handlers = new FilterHandlers();
  const calls: string[] = [];
  const note =
    (name: string): MessageHandler =>
    ({ topic }) =>
      void calls.push(`${name} ${topic}`);
  return { handlers, calls, note };
};

test('all that match are called in their order, the general one where none does', () => {
  const { handlers, calls, note } = scene();
  handlers.add('home/+/state', note('state'));
  handlers.add('home/#', note('home'));
  void handlers.deliver(message('home/lamp/state'), note('otherwise'));
  void handlers.deliver(message('home/lamp'), note('otherwise'));
  void handlers.deliver(message('garden/lamp'), note('otherwise'));
  void handlers.deliver(message('garden/lamp'), undefined);
  expect(calls).toEqual([
    'state home/lamp/state',
    'home home/lamp/state',
    'home home/lamp',
    'otherwise garden/lamp',
  ]);
});

test('one that is taken away is not called any more; another one of the same filter is', () => {
  const { handlers, calls, note } = scene();
  const remove = handlers.add('a', note('first'));
  handlers.add('a', note('second'));
  remove();
  remove();
  void handlers.deliver(message('a'), note('otherwise'));
  expect(calls).toEqual(['second a']);
});

test('topics that begin with $ are not met by a leading wildcard', () => {
  const { handlers, calls, note } = scene();
  handlers.add('#', note('all'));
  handlers.add('$SYS/#', note('broker'));
  void handlers.deliver(message('$SYS/uptime'), undefined);
  expect(calls).toEqual(['broker $SYS/uptime']);
});

test('each is called although one throws, and what is thrown is not lost', async () => {
  const { handlers, calls, note } = scene();
  handlers.add('a', () => {
    throw new Error('broken');
  });
  handlers.add('a', note('second'));
  await expect(handlers.deliver(message('a'), undefined)).rejects.toThrow('broken');
  expect(calls).toEqual(['second a']);
});

test('a message is left where one of several leaves it, and it is done when all are', async () => {
  const { handlers } = scene();
  let finish = (): void => undefined;
  handlers.add('a', () => new Promise<void>((resolve) => (finish = resolve)));
  handlers.add('a', () => 'leave');
  const outcome = handlers.deliver(message('a'), undefined);
  finish();
  expect(await outcome).toBe('leave');
});

test('a filter that no broker would take is refused', () => {
  const { handlers } = scene();
  expect(() => handlers.add('a/#/b', () => undefined)).toThrow(
    expect.objectContaining({ code: 'MQTT_BAD_FILTER' }),
  );
});
