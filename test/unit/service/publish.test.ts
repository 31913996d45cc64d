import { GatewayError } from '../../../src/errors/gateway-error.js';
import type { Json } from '../../../src/sdk/interface-contract.js';
import { startedService } from './service-bench.js';

test.each([
  ['bar', 'bar'],
  [true, '1'],
  [false, '0'],
  [null, ''],
  [42, '42'],
  [42.01, '42.01'],
  [0.1 + 0.2, '0.3'],
  [-0.000001, '0'],
  [1e21, '1e+21'],
  [12345678901234567890n, '12345678901234567890'],
  [[1, 2.0000001], '[1,2]'],
  [
    { answer: 42.010000001, deep: { list: [true, null] } },
    '{"answer":42.01,"deep":{"list":[true,null]}}',
  ],
  [new Date(0), '"1970-01-01T00:00:00.000Z"'],
])('publish %j sends %s', async (value, payload) => {
  const { bench, service } = await startedService();
  await service.publish('foo', value);
  expect(bench.said).toEqual([`service/echo/foo ${payload}`]);
});

test('bytes go as they are, and a precision may be set', async () => {
  const { bench, service } = await startedService({ precision: 1 });
  await service.publish('raw', new Uint8Array([0, 255]));
  await service.publish('t', 21.55555);
  await service.publishJson('j', { t: 21.55555 });
  expect(bench.published.slice(1).map(({ payload }) => payload)).toEqual([
    new Uint8Array([0, 255]),
    '21.6',
    '{"t":21.6}',
  ]);
});

test('publishJson writes any value as JSON', async () => {
  const { bench, service } = await startedService();
  await service.publishJson('a', 'text');
  await service.publishJson('b', true);
  await service.publishJson('c', null);
  expect(bench.said).toEqual([
    'service/echo/a "text"',
    'service/echo/b true',
    'service/echo/c null',
  ]);
});

test('publishJsonKeys publishes each member, objects as levels', async () => {
  const { bench, service } = await startedService();
  await service.publishJsonKeys({ answer: 42.01 }, 'foo');
  await service.publishJsonKeys({ cpu: { load: 0.4, on: true, no: null }, list: [1, { a: 2 }] });
  expect(bench.said).toEqual([
    'service/echo/foo/answer 42.01',
    'service/echo/cpu/load 0.4',
    'service/echo/cpu/on 1',
    'service/echo/cpu/no ',
    'service/echo/list [1,{"a":2}]',
  ]);
});

const ring: { inner?: object } = {};
ring.inner = ring;

test.each([
  Number.NaN,
  Number.POSITIVE_INFINITY,
  { a: Number.NaN },
  ring,
  [undefined, () => 1].at(1),
])('what has no form is refused, and nobody has to wait for it: %p', async (value) => {
  const { bench, service } = await startedService();
  // @ts-expect-error A function is none of what the types take.
  await expect(service.publish('foo', value)).rejects.toMatchObject({
    code: 'SERVICE_BAD_VALUE',
  });
  // @ts-expect-error As above.
  void service.publishJson('foo', value);
  await new Promise((resolve) => setImmediate(resolve));
  expect(bench.said).toEqual([]);
  expect(bench.counts['publishesRefused']).toBe(2);
  expect(bench.log.lines[0]).toMatch(/^warn foo not published: .* cannot be published$/);
});

test('of an object with a value that cannot be sent, nothing is', async () => {
  const { bench, service } = await startedService();
  await expect(service.publishJsonKeys({ a: 1, b: Number.NaN })).rejects.toMatchObject({
    code: 'SERVICE_BAD_VALUE',
  });
  await expect(service.publishJsonKeys(ring)).rejects.toMatchObject({ code: 'SERVICE_BAD_VALUE' });
  expect(bench.said).toEqual([]);
});

test('a topic that no broker takes is refused', async () => {
  const { service } = await startedService();
  await expect(service.publish('a/#', 1)).rejects.toMatchObject({ code: 'MQTT_BAD_TOPIC' });
  await expect(service.publishJsonKeys({ 'a+': 1 })).rejects.toMatchObject({
    code: 'MQTT_BAD_TOPIC',
  });
});

test('retain, qos and global', async () => {
  const { bench, service } = await startedService();
  await service.publish('a', 1, { retain: true, qos: 2 });
  await service.publish('home/a', 1, { global: true });
  expect(bench.published.slice(1)).toEqual([
    { topic: 'service/echo/a', payload: '1', retain: true, qos: 2 },
    { topic: 'home/a', payload: '1', retain: false },
  ]);
});

test('a service without a topic of its own publishes whole topics, and says nothing of itself', async () => {
  const { bench, service } = await startedService({}, { base: '' });
  await service.publish('a', 1);
  await bench.stop();
  expect(bench.published).toEqual([{ topic: 'a', payload: '1', retain: false }]);
  expect(bench.handlers.size).toBe(0);
});

test('the debug prefix is before all topics', async () => {
  const { bench, service } = await startedService({}, { options: { debugprefix: 'try/' } });
  await service.publish('a', 1);
  await service.publish('home/a', 1, { global: true });
  expect(bench.published.map(({ topic }) => topic)).toEqual([
    'try/service/echo/online',
    'try/service/echo/a',
    'try/home/a',
  ]);
});

test('onlyIfChanged leaves out what was sent last on that topic', async () => {
  const { bench, service } = await startedService();
  const options = { onlyIfChanged: true };
  await service.publish('a', 1, options);
  await service.publish('a', 1, options);
  await service.publish('b', 1, options);
  await service.publish('a', 2, options);
  await service.publish('a', 2);
  await service.publish('a', 1, options);
  await service.publish('raw', new Uint8Array([1]), options);
  await service.publish('raw', new Uint8Array([1]), options);
  expect(bench.said.map((line) => line.replace('service/echo/', ''))).toEqual([
    'a 1',
    'b 1',
    'a 2',
    'a 2',
    'a 1',
    'raw 1',
  ]);
});

test('what was refused counts as not sent', async () => {
  const { bench, service } = await startedService();
  bench.refusal = new GatewayError('INTERFACE_QUEUE_FULL', 'full');
  await expect(service.publish('a', 1, { onlyIfChanged: true })).rejects.toThrow('full');
  bench.refusal = undefined;
  await service.publish('a', 1, { onlyIfChanged: true });
  expect(bench.said).toEqual(['service/echo/a 1']);
});

test.each([[{}], [{ seconds: Number.NaN }]])(
  'onlyIfChanged: %j is refused',
  async (onlyIfChanged) => {
    const { service } = await startedService();
    await expect(service.publish('a', 1, { onlyIfChanged })).rejects.toMatchObject({
      code: 'SERVICE_INVALID',
    });
  },
);

test('32 levels are published, 33 are not', async () => {
  const nested = (levels: number): object =>
    JSON.parse(`${'[{"a":'.repeat(levels / 2)}0${'}]'.repeat(levels / 2)}`);
  const { bench, service } = await startedService();
  await service.publish('deep', nested(32));
  await expect(service.publish('deep', [nested(32)])).rejects.toMatchObject({
    code: 'SERVICE_BAD_VALUE',
  });
  expect(bench.said).toHaveLength(1);
});

test('what has itself inside in many places is refused at once', async () => {
  const knot: { [name: string]: Json } = {};
  for (let index = 0; index < 50; index += 1) knot[`k${index}`] = { knot, list: [knot] };
  const { service } = await startedService();
  const refused = { code: 'SERVICE_BAD_VALUE' };
  await expect(service.publish('knot', knot)).rejects.toMatchObject(refused);
  await expect(service.publishJsonKeys(knot)).rejects.toMatchObject(refused);
  expect(() => service.state.setPath(['knot'], knot)).toThrow(expect.objectContaining(refused));
});

test.each([
  ['z', { qos: 5 }, 'qos is 5; expected 0, 1 or 2'],
  ['z', { qos: '1' }, 'qos is "1"; expected 0, 1 or 2'],
  ['z', { retain: 'yes' }, 'retain is "yes"; expected true or false'],
  ['z', { global: 1 }, 'global is 1; expected true or false'],
  ['z', { onlyIfChanged: 'x' }, 'onlyIfChanged is "x"; expected true, false, milliseconds'],
  ['z', { onlyIfChanged: -1 }, 'onlyIfChanged is -1; expected'],
  ['z', { retian: true }, '"retian", which there is not. Did you mean "retain"?'],
  ['z', null, 'is null; expected an object with retain, qos'],
  ['z', true, 'is true; expected an object with retain, qos'],
])('options that cannot be are refused: %s %j', async (topic, options, message) => {
  const { bench, service } = await startedService();
  const refused = { code: 'SERVICE_BAD_VALUE', message: expect.stringContaining(message) };
  // @ts-expect-error A file without types may say this.
  await expect(service.publish(topic, 1, options)).rejects.toMatchObject(refused);
  expect(bench.counts['publishesRefused']).toBe(1);
  expect(bench.said).toEqual([]);
});

test.each([undefined, '', 5])('the topic %p is refused', async (topic) => {
  const { bench, service } = await startedService();
  // @ts-expect-error A file without types may say this.
  await expect(service.publish(topic, 1)).rejects.toMatchObject({ code: 'MQTT_BAD_TOPIC' });
  expect(bench.counts['publishesRefused']).toBe(1);
  expect(bench.said).toEqual([]);
});

test.each(['text', null, 5])('publishJsonKeys refuses %p', async (values) => {
  const { service } = await startedService();
  // @ts-expect-error A file without types may say this.
  await expect(service.publishJsonKeys(values)).rejects.toMatchObject({
    code: 'SERVICE_BAD_VALUE',
  });
});

test('what is not published is told once, also by a handler or a loop that returns it', async () => {
  const { bench } = await startedService({
    handle: { echo: (service) => service.publish('a', Number.NaN) },
    loops: { say: { seconds: 1, run: (service) => service.publish('b', Number.NaN) } },
  });
  await bench.tasks.advance(0);
  await bench.deliver('service/echo/echo', '');
  expect(bench.log.lines).toEqual([
    'warn b not published: NaN cannot be published',
    'warn a not published: NaN cannot be published',
  ]);
  expect(bench.counts).toMatchObject({ publishesRefused: 2, handlersFailed: 1, sayFailed: 1 });
});
