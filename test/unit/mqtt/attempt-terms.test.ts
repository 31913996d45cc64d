import { AttemptTerms } from '../../../src/mqtt/attempt-terms.js';

const REFUSED = 'MQTT_UNSUPPORTED_PROTOCOL';

test('auto: 5, then 3.1.1 at once, then 5 after a pause', () => {
  const terms = new AttemptTerms('auto');
  expect(terms.level).toBe(5);
  expect(terms.learn(REFUSED, 1)).toBe(true);
  expect(terms.level).toBe(4);
  expect(terms.learn(REFUSED, 1)).toBe(false);
  expect(terms.level).toBe(5);
  expect(terms.protocolChanges).toBe(2);
});

test.each(['5', '3.1.1', '3.1'] as const)('a fixed version %s is kept', (protocol) => {
  const terms = new AttemptTerms(protocol);
  const { level } = terms;
  expect(terms.learn(REFUSED, 1)).toBe(false);
  expect(terms.learn('MQTT_CLOSED_BY_BROKER', undefined)).toBe(false);
  expect(terms.level).toBe(level);
});

test('what once worked is kept when the broker only closes or is silent', () => {
  const terms = new AttemptTerms('auto');
  terms.learn(REFUSED, 1);
  terms.settle();
  expect(terms.learn('MQTT_CLOSED_BY_BROKER', undefined)).toBe(false);
  expect(terms.learn('MQTT_TIMEOUT', undefined)).toBe(false);
  expect(terms.level).toBe(4);
});

test('silence changes the version, but only after the pause', () => {
  const terms = new AttemptTerms('auto');
  expect(terms.learn('MQTT_TIMEOUT', undefined)).toBe(false);
  expect(terms.level).toBe(4);
});

test.each(['MQTT_BROKER_ABSENT', 'MQTT_REFUSED_AUTHENTICATION', 'MQTT_TLS'] as const)(
  '%s says nothing about the version',
  (code) => {
    const terms = new AttemptTerms('auto');
    expect(terms.learn(code, undefined)).toBe(false);
    expect(terms.level).toBe(5);
  },
);

test('the will is lowered step by step, and no further', () => {
  const terms = new AttemptTerms('5');
  expect(terms.learn('MQTT_CONNECTION_REFUSED', 0x9b)).toBe(true);
  expect(terms.learn('MQTT_CONNECTION_REFUSED', 0x9a)).toBe(true);
  expect(terms.concessions).toEqual({ qos: 0, retain: false });
  expect(terms.learn('MQTT_CONNECTION_REFUSED', 0x9b)).toBe(false);
});
