import { zoneTimeText } from '../../../src/schedule/zone-time-text.js';

test.each([
  ['Europe/Berlin', '2027-03-28T01:00:00Z', 'Sun 2027-03-28 03:00:00 +02:00'],
  ['America/St_Johns', '2026-11-21T03:29:59Z', 'Fri 2026-11-20 23:59:59 -03:30'],
  ['UTC', '2026-11-21T00:00:00Z', 'Sat 2026-11-21 00:00:00 +00:00'],
])('in %s', (timezone, time, text) => {
  expect(zoneTimeText(Date.parse(time), timezone)).toBe(text);
});
