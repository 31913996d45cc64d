import type { AnswerRequest } from '../../../../src/companion/twin/answer-request.js';
import { DirectMethods } from '../../../../src/companion/twin/azure/direct-methods.js';
import { hubTopic } from '../../../../src/companion/twin/azure/hub-topics.js';
import { SasPasswords } from '../../../../src/companion/twin/azure/sas-passwords.js';
import { sasSignature, sasToken } from '../../../../src/companion/twin/azure/sas-token.js';
import type { Publication } from '../../../../src/mqtt/publication.js';
import { recordingLog } from '../../../support/recording-log.js';

describe('tokens', () => {
  test('the signature is that of the vectors of the hub’s own SDK', () => {
    const resource = 'sdktesthub.private.azure-devices-int.net/devices/test8';
    expect(sasSignature(resource, 1462333672, 'q+DKVojmMz014RjAwpNGZbAkdOocSVWMKPOccLfUmLE=')).toBe(
      'ZrTYgp6uRmbDl4lzzewxFD9FoaNKIK7G2bdivDbtc9A=',
    );
    const key = Buffer.from('someKey').toString('base64');
    expect(encodeURIComponent(sasSignature(resource, 1462333672, key))).toBe(
      'muQ9Ny9BYertoUY%2BtyisIG16b67p8QHrDefXA4V1qLM%3D',
    );
  });

  test('a token has the escaped resource, over which it is signed, and its end', () => {
    const token = sasToken({
      hub: 'x.azure-devices.net',
      device: 'a b',
      key: 'c2VjcmV0',
      expiresAtS: 1_700_000_000,
    });
    const resource = 'x.azure-devices.net%2Fdevices%2Fa%20b';
    const signature = encodeURIComponent(sasSignature(resource, 1_700_000_000, 'c2VjcmV0'));
    expect(token).toBe(`SharedAccessSignature sr=${resource}&sig=${signature}&se=1700000000`);
  });

  test('each password expires after its life, and is due for renewal before', () => {
    const passwords = new SasPasswords({
      hub: 'h',
      device: 'd',
      key: 'c2VjcmV0',
      lifetimeMs: 3_600_000,
    });
    const beforeMs = Date.now();
    const { text, renewAfterMs } = passwords.next();
    const afterMs = Date.now();
    const endMs = Number(/&se=(\d+)$/.exec(text)?.[1]) * 1000;
    // Whole seconds.
    expect(endMs).toBeGreaterThan(beforeMs + 3_600_000 - 1_000);
    expect(endMs).toBeLessThan(afterMs + 3_600_000 + 1_000);
    expect(renewAfterMs).toBe(2_880_000);
  });

  test('two sources are the same by what they are made of, for reloads', () => {
    const options = { hub: 'h', device: 'd', key: 'c2VjcmV0', lifetimeMs: 1 };
    expect(new SasPasswords(options)).toEqual(new SasPasswords({ ...options }));
    expect(new SasPasswords(options)).not.toEqual(new SasPasswords({ ...options, key: 'eA==' }));
  });
});

test.each([
  ['$iothub/twin/res/200/?$rid=1', { kind: 'answer', status: 200, rid: '1' }],
  ['$iothub/twin/res/204/?$rid=ab-1&$version=6', { kind: 'answer', status: 204, rid: 'ab-1' }],
  ['$iothub/twin/PATCH/properties/desired/?$version=8', { kind: 'desired', version: 8 }],
  ['$iothub/twin/PATCH/properties/desired/?$version=x', { kind: 'desired', version: undefined }],
  ['$iothub/methods/POST/reboot/?$rid=7', { kind: 'method', method: 'reboot', rid: '7' }],
  ['$iothub/methods/POST/a/b/?$rid=7', undefined],
  ['$iothub/twin/res/abc/?$rid=1', undefined],
  ['devices/d/messages/devicebound/', undefined],
])('topic %s', (topic, about) => {
  expect(hubTopic(topic)).toEqual(about);
});

describe('direct methods', () => {
  const sent: Publication[] = [];
  const methods = (onRequest?: AnswerRequest) =>
    new DirectMethods({
      publish: async (publication) => {
        sent.push(publication);
      },
      onRequest,
      log: recordingLog(),
    });
  const asked: [string, unknown][] = [];
  const taking: AnswerRequest = async (what, data) => {
    asked.push([what, data]);
    return { status: 'ok', data: { done: true } };
  };
  beforeEach(() => {
    sent.length = 0;
    asked.length = 0;
  });

  test.each<[string, string, string, unknown]>([
    ['health', '', 'health', undefined],
    ['health', 'null', 'health', undefined],
    ['interface.start', '{"name":"gate"}', 'interface/start', { name: 'gate' }],
    ['interface_start', '"gate"', 'interface/start', { value: 'gate' }],
  ])('%s with %s is the request %s', async (method, payload, what, data) => {
    await methods(taking).call(method, 'r 1', Buffer.from(payload));
    expect(asked).toEqual([[what, data]]);
    expect(sent).toEqual([
      {
        topic: '$iothub/methods/res/200/?$rid=r%201',
        payload: '{"data":{"done":true}}',
        qos: 0,
        retain: false,
      },
    ]);
  });

  test.each(['{', '[1]', '"', '{"a":1}{', `{"a":${'['.repeat(5_000)}${']'.repeat(5_000)}}`])(
    'a payload %.20s is refused',
    async (payload) => {
      await methods(taking).call('health', '1', Buffer.from(payload));
      expect(asked).toEqual([]);
      expect(sent[0]?.topic).toBe('$iothub/methods/res/400/?$rid=1');
    },
  );

  test('no more than ten at a time, and no answer that the hub would not take', async () => {
    const open: (() => void)[] = [];
    const slow = methods(
      () =>
        new Promise((resolve) =>
          open.push(() => resolve({ status: 'ok', data: 'x'.repeat(200_000) })),
        ),
    );
    const calls = Array.from({ length: 11 }, (_, index) =>
      slow.call('slow', String(index), Buffer.from('')),
    );
    await calls[10];
    expect(sent.map(({ topic }) => topic)).toEqual(['$iothub/methods/res/429/?$rid=10']);
    for (const finish of open) finish();
    await Promise.all(calls);
    expect(sent[1]?.topic).toContain('/res/500/');
    expect(sent).toHaveLength(11);
  });

  test('what has to wait for the answer is done after it', async () => {
    let answered = -1;
    const after = (): void => {
      answered = sent.length;
    };
    await methods(async () => ({ status: 'ok', data: null, after })).call(
      'gateway.stop',
      '1',
      Buffer.from(''),
    );
    expect(answered).toBe(1);
  });
});
