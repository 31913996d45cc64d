import { translatedText } from '../../../src/app/translated-text.js';
import { GatewayError } from '../../../src/errors/gateway-error.js';
import type { Translated } from '../../../src/gateway/translated.js';
import { createMessage } from '../../../src/map/message.js';

const message = createMessage({ action: 'STATE', device: 'lamp' });
const mqtt = { topic: 'stat/lamp', payload: 'ON' };
const error = new GatewayError('MAP_NO_ROUTE', 'no route reads topic "stat/lamp"');

const CASES: readonly (readonly [Translated, string])[] = [
  [{ direction: 'inbound', ...mqtt, message }, '← stat/lamp ON  →  status STATE device=lamp'],
  [{ direction: 'outbound', ...mqtt, message }, '→ status STATE device=lamp  →  stat/lamp ON'],
  [
    { direction: 'inbound', ...mqtt, error },
    '← stat/lamp ON  ✗  MAP_NO_ROUTE no route reads topic "stat/lamp"',
  ],
  [
    { direction: 'outbound', message, error },
    '→ status STATE device=lamp  ✗  MAP_NO_ROUTE no route reads topic "stat/lamp"',
  ],
  [{ direction: 'inbound', message }, '← merged  →  status STATE device=lamp'],
  [
    { direction: 'inbound', ...mqtt, dropped: 'echo' },
    '← stat/lamp ON  ✗  our own message came back: dropped',
  ],
  [
    { direction: 'inbound', ...mqtt, message, dropped: 'merging' },
    '← stat/lamp ON  ✗  a part of a message: waits for the others (merge)',
  ],
  [
    { direction: 'outbound', ...mqtt, message, dropped: 'unchanged' },
    '→ stat/lamp ON  ✗  nothing new: not published (report)',
  ],
  [
    { direction: 'outbound', ...mqtt, message, dropped: 'superseded' },
    '→ stat/lamp ON  ✗  held back, and a newer one came: not published (report)',
  ],
  [
    { direction: 'inbound', topic: 't', payload: 'x'.repeat(300), dropped: 'echo' },
    `← t ${'x'.repeat(200)}…  ✗  our own message came back: dropped`,
  ],
];

test.each(CASES)('%j', (translated, text) => {
  expect(translatedText(translated)).toBe(text);
});
