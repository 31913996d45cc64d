import { fstatSync } from 'node:fs';
import { isJournal } from '../../../src/log/is-journal.js';

test.each([
  ['stdout', 1],
  ['stderr', 2],
] as const)(
  '%s is the journal where JOURNAL_STREAM names it by device and inode',
  (stream, descriptor) => {
    const { dev, ino } = fstatSync(descriptor, { bigint: true });
    expect(isJournal(stream, { JOURNAL_STREAM: `${dev}:${ino}` })).toBe(true);
    expect(isJournal(stream, { JOURNAL_STREAM: `${dev}:${ino}0` })).toBe(false);
    expect(isJournal(stream, { JOURNAL_STREAM: '' })).toBe(false);
    expect(isJournal(stream, {})).toBe(false);
  },
);
