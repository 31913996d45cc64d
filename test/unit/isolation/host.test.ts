/** The end of a channel where the interface is, without a thread or a process around it. */
import { setImmediate } from 'node:timers/promises';
import { hosted } from '../../support/hosted.js';

test.each([
  ['is long', { text: 'x'.repeat(2_000_000) }],
  ['has many levels', Array.from({ length: 40 }).reduce<object>((inner) => ({ inner }), {})],
])('what handle returns is for nobody, also where it %s', async (_, returned) => {
  const { ask } = await hosted({ handle: async () => returned as never });
  const answer = await ask({ type: 'handle', message: { type: 'command' } });
  expect(answer).toEqual({ type: 'done', id: 3 });
});

test('a log line shows small fields, and breaks nothing with large ones', async () => {
  const { context, told } = await hosted();
  const deep = Array.from({ length: 40 }).reduce<object>((inner) => ({ inner }), {});
  context.log.info('small', { port: 4711 });
  context.log.info('long', { text: 'x'.repeat(2_000_000) });
  context.log.info('deep', { deep });
  expect(told('log')).toEqual([
    { type: 'log', level: 'info', text: 'small', fields: { port: 4711 } },
    { type: 'log', level: 'info', text: 'long' },
    { type: 'log', level: 'info', text: 'deep' },
  ]);
});

test('more log lines than anybody reads are left out where they arise', async () => {
  const { context, told } = await hosted();
  for (let line = 0; line < 5000; line += 1) context.log.info(`line ${line}`);
  expect(told('log')).toHaveLength(199);
});

test('traffic goes in parts, and not at all where nobody records', async () => {
  const recorded = await hosted();
  recorded.context.traffic('out', new Uint8Array(100_000).fill(7));
  const parts = recorded.told('traffic').map(({ bytes }) => Buffer.from(String(bytes), 'base64'));
  expect(parts.map(({ length }) => length)).toEqual([65_536, 34_464]);
  expect(Buffer.concat(parts).every((byte) => byte === 7)).toBe(true);
  const unrecorded = await hosted({}, false);
  unrecorded.context.traffic('in', new Uint8Array(10));
  expect(unrecorded.told('traffic')).toEqual([]);
});

test('traffic is bounded from one sign of life to the next, and what is left out is told', async () => {
  const { context, ask, told } = await hosted();
  for (let count = 0; count < 20; count += 1) context.traffic('in', new Uint8Array(1_000_000));
  const bytes = () =>
    told('traffic').reduce(
      (sum, part) => sum + Buffer.byteLength(String(part['bytes']), 'base64'),
      0,
    );
  expect(bytes()).toBe(8_000_000);
  await ask({ type: 'ping' });
  expect(told('log')).toEqual([
    {
      type: 'log',
      level: 'warn',
      text: '12000000 bytes are not in the recording: they came too fast',
    },
  ]);
  context.traffic('in', new Uint8Array(1_000_000));
  expect(bytes()).toBe(9_000_000);
  await ask({ type: 'ping' });
  expect(told('log')).toHaveLength(1);
});

test('emits that are refused here are counted, once a turn, and a flood of them ends it', async () => {
  const { context, told } = await hosted();
  const flood = (count: number): void => {
    for (let sent = 0; sent < count; sent += 1) void context.emit({ action: 'RING' } as never);
  };
  flood(256 + 10_000 + 5);
  expect(told('emit')).toHaveLength(256);
  expect(told('refusals')).toEqual([]);
  await setImmediate();
  await setImmediate();
  expect(told('refusals')).toEqual([{ type: 'refusals', count: 5 }]);
  flood(9_996);
  expect(told('refusals').map(({ count }) => count)).toEqual([5, 9_996]);
  expect(told('lost')).toEqual([
    expect.objectContaining({ error: expect.objectContaining({ code: 'INTERFACE_FLOODS' }) }),
  ]);
});

test('long messages do not all wait with the gateway', async () => {
  const { context, host, told } = await hosted();
  const message = { action: 'RING', arguments: { text: 'x'.repeat(1_000_000) } };
  for (let sent = 0; sent < 20; sent += 1) void context.emit(message as never);
  await setImmediate();
  expect(told('emit')).toHaveLength(5);
  host.receive('{"type":"accepted","id":1}');
  // Nobody asked for this one.
  host.receive('{"type":"accepted","id":4711}');
  expect(told('emit')).toHaveLength(6);
});
