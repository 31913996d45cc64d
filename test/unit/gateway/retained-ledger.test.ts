import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clearLeft } from '../../../src/gateway/clear-left.js';
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

const open = (
  path: string,
  log = recordingLog(),
  over: AbortSignal = new AbortController().signal,
): RetainedLedger => new RetainedLedger(path, { log, over });

test('what is written down is known to the next process, and what is crossed out is not', () => {
  const path = newPath();
  const log = recordingLog();
  const ledger = open(path, log);
  ledger.intend([
    ['a', { lamp: 'switch' }],
    ['b', {}],
  ]);
  expect(new Map(open(path, log).topics)).toEqual(
    new Map([
      ['a', { lamp: 'switch' }],
      ['b', {}],
    ]),
  );
  ledger.forget(['a']);
  expect([...open(path, log).topics.keys()]).toEqual(['b']);
});

test('without topics there is no file', () => {
  const path = newPath();
  const ledger = open(path);
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
  open(path, log).intend([['a', {}]]);
  writeFileSync(path, text);
  expect(open(path, log).topics.size).toBe(0);
});

test('a disk that takes nothing is told, and the rest goes on', () => {
  const log = recordingLog();
  const ledger = open('/dev/null/retained.json', log);
  ledger.intend([['a', {}]]);
  expect([...ledger.topics.keys()]).toEqual(['a']);
  expect(JSON.stringify(log.lines)).toMatch(/which retained topics are ours is not kept/);
});

test('the file is whole at every moment', () => {
  const path = newPath();
  const ledger = open(path);
  for (let index = 0; index < 50; index += 1) {
    ledger.intend([[`topic/${index}`, {}]]);
    expect(Object.keys(JSON.parse(readFileSync(path, 'utf8')).topics)).toHaveLength(index + 1);
  }
});

test('once it is that of another one, it is written no more, and nothing left is cleared', async () => {
  const path = newPath();
  const over = new AbortController();
  const old = open(path, recordingLog(), over.signal);
  old.intend([
    ['a', {}],
    ['b', {}],
    ['mine', {}],
  ]);
  const cleared: string[] = [];
  let acknowledge = (): void => undefined;
  const clearing = clearLeft(
    {
      publish: ({ topic }) => {
        cleared.push(topic);
        return new Promise((resolve) => {
          acknowledge = resolve;
        });
      },
    },
    old,
    'mine',
  );
  over.abort();
  const next = open(path);
  next.intend([['a', { lamp: 'switch' }]]);
  acknowledge();
  await clearing;
  old.intend([['c', {}]]);
  expect(cleared).toEqual(['a']);
  expect([...open(path).topics.keys()]).toEqual(['a', 'b', 'mine']);
});
