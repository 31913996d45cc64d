import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RetainedLedger } from '../../../src/gateway/retained-ledger.js';
import { recordingLog } from '../../support/recording-log.js';
import { resources } from '../../support/resources.js';

const use = resources();
const newPath = (): string =>
  join(
    use(mkdtempSync(join(tmpdir(), 'ledger-')), (path) => rmSync(path, { recursive: true })),
    'retained',
    'some.json',
  );

test('what is written down is known to the next process, and what is crossed out is not', () => {
  const path = newPath();
  const log = recordingLog();
  const ledger = new RetainedLedger(path, log);
  ledger.intend([
    ['a', { lamp: 'switch' }],
    ['b', {}],
  ]);
  expect(new Map(new RetainedLedger(path, log).topics)).toEqual(
    new Map([
      ['a', { lamp: 'switch' }],
      ['b', {}],
    ]),
  );
  ledger.forget(['a']);
  expect([...new RetainedLedger(path, log).topics.keys()]).toEqual(['b']);
});

test('without topics there is no file', () => {
  const path = newPath();
  const ledger = new RetainedLedger(path, recordingLog());
  ledger.intend([['a', {}]]);
  expect(existsSync(path)).toBe(true);
  ledger.forget(['a']);
  expect(existsSync(path)).toBe(false);
});

test.each([
  ['no JSON', '{"topics":'],
  ['something else', '[1, 2]'],
  ['details that are no words', '{"topics":{"a":{"x":1},"b":"c"}}'],
])('a file that is %s costs no start', (_, text) => {
  const path = newPath();
  const log = recordingLog();
  new RetainedLedger(path, log).intend([['a', {}]]);
  writeFileSync(path, text);
  expect(new RetainedLedger(path, log).topics.size).toBe(0);
});

test('a disk that takes nothing is told, and the rest goes on', () => {
  const log = recordingLog();
  const ledger = new RetainedLedger('/dev/null/retained.json', log);
  ledger.intend([['a', {}]]);
  expect([...ledger.topics.keys()]).toEqual(['a']);
  expect(JSON.stringify(log.lines)).toMatch(/which retained topics are ours is not kept/);
});

test('the file is whole at every moment', () => {
  const path = newPath();
  const ledger = new RetainedLedger(path, recordingLog());
  for (let index = 0; index < 50; index += 1) {
    ledger.intend([[`topic/${index}`, {}]]);
    expect(Object.keys(JSON.parse(readFileSync(path, 'utf8')).topics)).toHaveLength(index + 1);
  }
});
