import { codeEntry } from '../../../src/errors/codes.js';
import { type FailureFacts, failureOf } from '../../../src/mqtt/failure.js';
import { failureCode, failureReason } from '../../../src/mqtt/failure-reason.js';
import { settingsOf } from '../../../src/mqtt/settings.js';

const settings = settingsOf({
  host: 'broker.test',
  port: 1883,
  clientId: 'gw',
  connectTimeoutMs: 1_000,
});
const facts = (given: Partial<FailureFacts>): FailureFacts => ({
  settings,
  phase: 'opening',
  ...given,
});
const coded = (code: string, message = code): Error => Object.assign(new Error(message), { code });

test.each([
  ['ECONNREFUSED', 'broker-absent', 'nothing listens on broker.test:1883'],
  ['EHOSTUNREACH', 'broker-absent', 'broker.test:1883 cannot be reached (EHOSTUNREACH)'],
  ['ENETUNREACH', 'broker-absent', 'cannot be reached'],
  ['ENOTFOUND', 'name-not-found', 'the host name "broker.test" is not known (ENOTFOUND)'],
  ['EAI_AGAIN', 'name-not-found', 'is not known'],
  ['ETIMEDOUT', 'timeout', 'no connection to broker.test:1883 within 1000 ms'],
  ['ECONNRESET', 'closed-by-broker', 'closed the connection before it answered (ECONNRESET)'],
  ['EPIPE', 'closed-by-broker', 'closed the connection'],
  ['CERT_HAS_EXPIRED', 'tls', 'no secure connection to broker.test:1883'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls', 'no secure connection'],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 'tls', 'no secure connection'],
  ['EPROTO', 'tls', 'no secure connection'],
  ['ERR_SOMETHING_NEW', 'protocol', 'sent what is not MQTT'],
])('%s is %s', (code, reason, words) => {
  const error = failureOf(facts({ error: coded(code) }));
  expect(failureReason(error)).toBe(reason);
  expect(error.message).toContain(words);
  expect(error.hint).toMatch(/\w/);
  expect(error).toMatchObject({ retryable: true, exitCode: 69 });
});

test('a refusal counts more than the error that follows it', () => {
  const error = failureOf(facts({ refusedWith: 0x88, error: coded('ECONNRESET') }));
  expect(error.message).toBe(
    'the broker at broker.test:1883 refused the connection: server unavailable (code 0x88)',
  );
});

test.each([4, 5, 0x86, 0x99, 6, 255])('reason code %d has words', (refusedWith) => {
  const error = failureOf(facts({ refusedWith, phase: 'connected' }));
  expect(error.message).toMatch(
    /^the broker at broker.test:1883 ended the connection: [a-z ]+ \(code/,
  );
});

test('nothing known: the other side closed', () => {
  expect(failureOf(facts({})).code).toBe('MQTT_CLOSED_BY_BROKER');
  expect(failureOf(facts({ phase: 'connected' })).message).toContain('without a reason');
});

test('long texts from outside are cut', () => {
  expect(failureOf(facts({ error: new Error('x'.repeat(10_000)) })).message.length).toBeLessThan(
    300,
  );
});

test('every reason has a code that is worth another attempt', () => {
  const reasons = ['broker-absent', 'tls', 'keepalive', 'ack-timeout', 'refused'] as const;
  for (const reason of reasons) expect(codeEntry(failureCode(reason)).retryable).toBe(true);
  expect(reasons.length).toBeGreaterThan(0);
});
