import { type BrokerLimits, brokerLimits } from '../../../src/mqtt/broker-limits.js';
import { fitPublication } from '../../../src/mqtt/fit-publication.js';

const own = { maxInflight: 64, keepaliveMs: 60_000, cleanSession: true };
const connack = (properties: object) =>
  brokerLimits({ cmd: 'connack', sessionPresent: false, properties }, own);
const NO_LIMITS = connack({});
const message = (qos: 0 | 1 | 2, retain = false) => ({ topic: 'a', payload: 'x', qos, retain });
const fitTo = (limits: BrokerLimits, qos: 0 | 1 | 2, retain = false) =>
  fitPublication(message(qos, retain), limits, 1_000);

test('a broker that names no limits offers everything', () => {
  expect(NO_LIMITS).toEqual({
    maxInflight: 64,
    maximumPacketBytes: undefined,
    maximumQos: 2,
    retainAvailable: true,
    tellsFilterIds: true,
    keepaliveMs: 60_000,
  });
  expect(fitTo(NO_LIMITS, 2, true)).toMatchObject({ qos: 2, retain: true, lowered: false });
});

test('the lesser window of the two counts', () => {
  expect(connack({ receiveMaximum: 10 }).maxInflight).toBe(10);
  expect(connack({ receiveMaximum: 1_000 }).maxInflight).toBe(64);
  expect(connack({ serverKeepAlive: 5 }).keepaliveMs).toBe(5_000);
});

test('a session that is kept has no QoS 2', () => {
  const connack = { cmd: 'connack', sessionPresent: true } as const;
  const kept = brokerLimits(connack, { ...own, cleanSession: false });
  expect(fitTo(kept, 2)).toMatchObject({ qos: 1, lowered: true });
  expect(fitTo(kept, 0)).toMatchObject({ qos: 0, lowered: false });
});

test('QoS 2 becomes 1, 1 never becomes 0', () => {
  expect(fitTo(connack({ maximumQoS: 1 }), 2)).toMatchObject({ qos: 1, lowered: true });
  expect(fitTo(connack({ maximumQoS: 0 }), 0)).toMatchObject({ qos: 0, lowered: false });
  for (const qos of [1, 2] as const)
    expect(() => fitTo(connack({ maximumQoS: 0 }), qos)).toThrow(
      expect.objectContaining({ code: 'MQTT_PUBLISH_REFUSED', retryable: false }),
    );
});

test('retain is left out where there is none', () => {
  expect(fitTo(connack({ retainAvailable: false }), 1, true)).toMatchObject({
    retain: false,
    lowered: true,
  });
});

test('sizes count bytes, of text and of binary payloads, with topic and properties', () => {
  const limits = connack({ maximumPacketSize: 100 });
  const of = (payload: string | Uint8Array, properties?: object) =>
    fitPublication({ ...message(1), payload, ...(properties && { properties }) }, limits, 1_000);
  expect(of('x'.repeat(80)).payload).toHaveLength(80);
  for (const payload of ['x'.repeat(100), 'ü'.repeat(50), new Uint8Array(100)])
    expect(() => of(payload)).toThrow(expect.objectContaining({ code: 'MQTT_PAYLOAD_TOO_LARGE' }));
  expect(() => of('x'.repeat(60), { contentType: 'y'.repeat(50) })).toThrow('broker');
});

test('what is larger than maxpayload is told how it can be sent', () => {
  expect(() => fitPublication({ ...message(1), payload: 'x'.repeat(20) }, NO_LIMITS, 10)).toThrow(
    expect.objectContaining({ hint: expect.stringContaining('MQTTGATEWAY_MQTT_MAXPAYLOAD=20') }),
  );
});
