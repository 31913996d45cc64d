import { parseRecording } from '../../../src/recording/parse-recording.js';
import { Playback } from '../../../src/recording/playback.js';

const playbackOf = (lines: readonly string[], speed = 1): Playback =>
  new Playback({
    entries: parseRecording(['{"recording":1}', ...lines, ''].join('\n'), 'a.jsonl').entries,
    speed,
  });

/** What is due at a time, as texts. */
const dueAt = (playback: Playback, nowMs: number): string[] => {
  const due: string[] = [];
  for (;;) {
    const step = playback.step(nowMs);
    if (step === undefined) return due;
    const entry = step.kind === 'entry' ? step.entry : step.expected;
    const text = 'bytes' in entry ? Buffer.from(entry.bytes).toString() : entry.kind;
    due.push(step.kind === 'entry' ? text : `missing ${text}`);
  }
};

const ASKED = ['{"ms":100,"out":"ask"}', '{"ms":130,"in":"answer"}', '{"ms":200,"in":"news"}'];

test('what came comes at its time, whatever the speed', () => {
  const lines = ['{"ms":100,"in":"a"}', '{"ms":300,"in":"b"}'];
  const playback = playbackOf(lines);
  playback.resume(1000);
  expect(dueAt(playback, 1000)).toEqual(['a']);
  expect(playback.nextAtMs).toBe(1200);
  expect(dueAt(playback, 1199)).toEqual([]);
  expect(dueAt(playback, 1200)).toEqual(['b']);
  expect([playback.isOver, playback.nextAtMs]).toEqual([true, Infinity]);

  const twice = playbackOf(lines, 2);
  twice.resume(0);
  dueAt(twice, 0);
  expect(twice.nextAtMs).toBe(100);
  const atOnce = playbackOf(lines, 0);
  atOnce.resume(0);
  expect(dueAt(atOnce, 0)).toEqual(['a', 'b']);
});

test('an answer waits for its question, and what follows is as much later', () => {
  const playback = playbackOf(ASKED);
  playback.resume(0);
  expect(dueAt(playback, 500)).toEqual([]);
  expect(playback.sent(Buffer.from('ask'), 500)).toEqual([]);
  expect(dueAt(playback, 529)).toEqual([]);
  expect(playback.nextAtMs).toBe(530);
  expect(dueAt(playback, 600)).toEqual(['answer', 'news']);
});

test('a question that comes early is not forgotten', () => {
  const playback = playbackOf(['{"ms":50,"in":"before"}', ...ASKED]);
  playback.resume(0);
  expect(playback.sent(Buffer.from('ask'), 0)).toEqual([]);
  expect(dueAt(playback, 150)).toEqual(['before', 'answer', 'news']);
});

test('a question that never comes is waited for, and told', () => {
  const playback = playbackOf(ASKED);
  playback.resume(0);
  expect(playback.nextAtMs).toBe(5000);
  expect(dueAt(playback, 4999)).toEqual([]);
  expect(dueAt(playback, 5000)).toEqual(['missing ask']);
  expect(dueAt(playback, 5030)).toEqual(['answer']);
});

test('another frame takes the place of the recorded one, and one too many is told', () => {
  const playback = playbackOf(ASKED);
  playback.resume(0);
  expect(playback.sent(Buffer.from('beg'), 0)).toMatchObject([
    { kind: 'other', expected: { line: 2 } },
  ]);
  expect(dueAt(playback, 30)).toEqual(['answer']);
  expect(playback.sent(Buffer.from('ask'), 40)).toEqual([{ kind: 'extra' }]);
});

test('a frame that is found further on passes over those before it', () => {
  const playback = playbackOf(['{"ms":0,"out":"1"}', '{"ms":1,"in":"a"}', '{"ms":2,"out":"2"}']);
  playback.resume(0);
  expect(playback.sent(Buffer.from('2'), 0)).toMatchObject([
    { kind: 'missing', expected: { line: 2 } },
  ]);
  expect(dueAt(playback, 10)).toEqual(['a']);
  expect(playback.isOver).toBe(true);
});

test('it goes on from a place, and from the beginning', () => {
  const playback = playbackOf([
    '{"ms":0,"out":"1"}',
    '{"ms":900,"event":"starting"}',
    ...ASKED.map((line) => line.replace(/\d+/, (ms) => `${Number(ms) + 1000}`)),
  ]);
  playback.skipTo(({ kind }) => kind === 'event');
  playback.resume(50);
  expect(dueAt(playback, 50)).toEqual(['event']);
  expect(playback.sent(Buffer.from('ask'), 60)).toEqual([]);
  playback.rewind(0);
  expect(playback.sent(Buffer.from('1'), 0)).toEqual([]);
});
