/** What a session drops, retries and leaves out is counted where the status topic shows it. */
import type { LineOptions } from '../../../../src/declared/session/line-options.js';
import { gate } from './gate.js';
import { RULES } from './lamp-rules.js';
import { scriptedLine, turn } from './scripted-line.js';

test('frames, and those that no rule reads', async () => {
  const it = scriptedLine({ options: { rules: RULES } });
  await it.start();
  it.hear('state ON\nnonsense\nstate OFF\n');
  expect(it.counts()).toEqual({ frames: 3, framesUnread: 1 });
  await it.stop();
});

test.each<[string, string, Partial<LineOptions>, string]>([
  ['tooLong', 'framesTooLong', { framing: 'line', maxframe: 8 }, `${'x'.repeat(20)}\n`],
  ['badChecksum', 'framesBadChecksum', { framing: { fixed: 3 }, checksum: 'sum' }, 'abX'],
  ['malformed', 'framesMalformed', { framing: 'slip' }, '\u00dbx\u00c0'],
])('dropped: %s', async (_, name, options, bytes) => {
  const it = scriptedLine({ options: { rules: { code: { frame: '<action>' } }, ...options } });
  await it.start();
  it.hearBytes(Buffer.from(bytes, 'latin1'));
  expect(it.counts()).toEqual({ [name]: 1 });
  await it.stop();
});

test('bytes before a start, and a frame whose end does not come', async () => {
  const it = scriptedLine({
    options: {
      rules: { code: { frame: '<action>' } },
      framing: { start: { hex: '02' }, end: { hex: '03' } },
      incomplete: 1,
    },
  });
  await it.start();
  it.hear('noise\u0002cut');
  await it.clock.advance(2000);
  expect(it.counts()).toEqual({ strayBytes: 5, framesIncomplete: 1 });
  await it.stop();
});

test('polls that are asked again, and those that come to nothing', async () => {
  const it = scriptedLine({
    options: {
      rules: { ask: { frame: '?', reply: 'count' }, count: { frame: '<n>' } },
      polls: [{ send: 'ask', every: 60 }],
      timeout: 1,
      retries: 2,
    },
  });
  await it.start();
  await it.clock.advance(4000);
  expect(it.written).toHaveLength(3);
  expect(it.counts()).toEqual({ requestsRetried: 2, requestsUnanswered: 1 });
  await it.stop();
});

test('devices that come and go', async () => {
  const it = scriptedLine({ options: { rules: RULES }, isWaiting: true });
  await it.start();
  it.came();
  it.left('gone');
  it.came();
  expect(it.counts()).toEqual({ came: 2 });
  await it.stop();
});

test('what waits when the line is closed', async () => {
  const full = gate();
  const it = scriptedLine({ options: { rules: RULES }, emit: () => full.pass() });
  await it.start();
  it.hear('state A\nstate B\nstate C\n');
  await it.stop();
  // The first is on its way to the gateway.
  expect(it.counts()).toEqual({ frames: 3, messagesLeftOut: 2 });
  expect(it.logged.at(-1)).toBe(
    'left out when the line was closed: 2 messages and 0 frames that came before',
  );
  full.release();
  await turn();
  expect(it.actions()).toEqual(['A']);
});
