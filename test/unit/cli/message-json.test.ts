import { parseCaptureLine } from '../../../src/cli/capture/capture-line.js';
import { messageJson } from '../../../src/cli/message-json.js';

const about = { topic: 'a', qos: 1, retain: false } as const;

test('text is text, bytes that are none are base64, and both are lines of a capture', () => {
  const text = messageJson({ ...about, payload: Buffer.from('grüß') });
  expect(text).toBe('{"topic":"a","payload":"grüß","qos":1,"retain":false}');
  const bytes = messageJson({ ...about, payload: Buffer.from([0xff, 0]) });
  expect(bytes).toBe('{"topic":"a","payload_base64":"/wA=","qos":1,"retain":false}');
  expect(parseCaptureLine(text)).toEqual({ ...about, payload: 'grüß' });
  expect(parseCaptureLine(bytes)).toEqual({ ...about, payload: Buffer.from([0xff, 0]) });
});

test('properties stand there where there are some', () => {
  const shown = (properties: object): unknown =>
    JSON.parse(messageJson({ ...about, payload: Buffer.from(''), properties })).properties;
  expect(shown({})).toBeUndefined();
  expect(shown({ contentType: 'x', correlationData: Buffer.from('7') })).toEqual({
    contentType: 'x',
    correlationData: '7',
  });
  expect(shown({ correlationData: Buffer.from([0xff]) })).toEqual({
    correlationData: { base64: '/w==' },
  });
});
