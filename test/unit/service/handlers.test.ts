import { json } from '../../../src/service/json.js';
import type { Handler, Received } from '../../../src/service/service.js';
import { ServiceBench, startedService } from './service-bench.js';

/** A handler that keeps what it is given. */
const keeping =
  (kept: [string, Received][]): Handler =>
  (_service, payload, received) =>
    void kept.push([payload, received]);

test('a handler gets what comes below the topic of the service', async () => {
  const bench = await new ServiceBench({
    handle: { echo: (service, payload) => service.publish('echo_response', payload) },
  }).start();
  await bench.deliver('service/echo/echo', 'hello');
  await bench.deliver('service/other/echo', 'hello');
  await bench.deliver('echo', 'hello');
  expect(bench.said).toEqual(['service/echo/echo_response hello']);
});

test('what stands in place of + and # is told', async () => {
  const kept: [string, Received][] = [];
  const bench = await new ServiceBench({
    handle: { 'sms/send/#': keeping(kept) },
    handleGlobal: { 'radio/+/+/x': keeping(kept), 'all/+/#': keeping(kept) },
  }).start();
  await bench.deliver('service/echo/sms/send/49/123', 'Hi');
  await bench.deliver('service/echo/sms/send', 'to nobody', true);
  await bench.deliver('radio/a/b/x', '1');
  await bench.deliver('all/a/b/c', '2');
  expect(
    kept.map(([text, { topic, rest, levels, retain }]) => [text, topic, rest, levels, retain]),
  ).toEqual([
    ['Hi', 'service/echo/sms/send/49/123', '49/123', [], false],
    ['to nobody', 'service/echo/sms/send', '', [], true],
    ['1', 'radio/a/b/x', '', ['a', 'b'], false],
    ['2', 'all/a/b/c', 'b/c', ['a'], false],
  ]);
});

test('a payload that is no text is there as bytes', async () => {
  const kept: [string, Received][] = [];
  const bench = await new ServiceBench({ handle: { raw: keeping(kept) } }).start();
  await bench.deliver('service/echo/raw', new Uint8Array([0xff, 0x00]));
  expect(kept[0]?.[0]).toBe('\ufffd\u0000');
  expect(kept[0]?.[1].bytes).toEqual(new Uint8Array([0xff, 0x00]));
});

test('a handler of JSON gets the value; what is none is counted and told once', async () => {
  const values: unknown[] = [];
  const bench = await new ServiceBench({
    handle: { set: json((_service, value) => void values.push(value)) },
  }).start();
  await bench.deliver('service/echo/set', '{"a":[1,{"__proto__":{"polluted":true}}]}');
  for (const wrong of ['{', '', 'on', '['.repeat(100_000), '['.repeat(40) + ']'.repeat(40)])
    await bench.deliver('service/echo/set', wrong);
  expect(JSON.stringify(values)).toBe('[{"a":[1,{"__proto__":{"polluted":true}}]}]');
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  expect(bench.counts['jsonRefused']).toBe(5);
  expect(bench.log.lines).toEqual([
    expect.stringMatching(/^warn service\/echo\/set left out: expected JSON, not "\{": /),
  ]);
  await bench.stop();
  expect(bench.log.lines.at(-1)).toMatch(/expected JSON, not "\[{40}\]{20}…": .* \(3 more\)/);
});

test('a handler that fails fails nothing else', async () => {
  const bench = await new ServiceBench({
    handle: {
      bad: () => {
        throw new Error('no credit');
      },
      worse: () => Promise.reject(new Error('no line')),
      good: (service) => service.publish('fine', true),
    },
  }).start();
  await bench.deliver('service/echo/bad', '');
  await bench.deliver('service/echo/worse', '');
  await bench.deliver('service/echo/good', '');
  expect(bench.said).toEqual(['service/echo/fine 1']);
  expect(bench.counts['handlersFailed']).toBe(2);
  expect(bench.log.lines).toEqual([
    'error handler of service/echo/bad failed: no credit',
    'error handler of service/echo/worse failed: no line',
  ]);
});

test('handlers are added and removed while it runs', async () => {
  const { bench, service } = await startedService();
  const heard: string[] = [];
  const first = service.handle('a', (_service, text) => void heard.push(`1 ${text}`));
  const second = service.handle('a', (_service, text) => void heard.push(`2 ${text}`));
  service.handleGlobal('b/#', (_service, text, { rest }) => void heard.push(`${rest} ${text}`));
  await bench.deliver('service/echo/a', 'x');
  await bench.deliver('b/c', 'y');
  first();
  first();
  await bench.deliver('service/echo/a', 'z');
  second();
  expect([...bench.handlers.keys()]).toEqual(['service/echo/enabled', 'b/#']);
  await bench.deliver('service/echo/a', 'nobody');
  expect(heard).toEqual(['1 x', '2 x', 'c y', '2 z']);
});

test('the handlers of one start are not those of the next', async () => {
  const bench = new ServiceBench({
    handle: { a: () => undefined },
    start: (service) => void service.handle('b', () => service.publish('once', 1)),
  });
  for (let turn = 0; turn < 3; turn += 1) {
    await bench.start();
    await bench.deliver('service/echo/b', '');
    await bench.stop();
  }
  expect(bench.said).toHaveLength(3);
});

test('there is a bound of handlers', async () => {
  const { bench, service } = await startedService();
  for (let index = 0; index < 999; index += 1) service.handle(`t${index}`, () => undefined);
  const full = expect.objectContaining({ code: 'SERVICE_FULL' });
  expect(() => service.handle('one-more', () => undefined)).toThrow(full);
  expect(bench.handlers.size).toBe(1000);
});

test.each(['a/#/b', 'a+', ''])('a handler of "%s" is refused', async (topic) => {
  const { service } = await startedService();
  expect(() => service.handleGlobal(topic, () => undefined)).toThrow(
    expect.objectContaining({ code: 'MQTT_BAD_FILTER' }),
  );
});
