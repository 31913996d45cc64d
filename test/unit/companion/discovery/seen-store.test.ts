import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SeenStore } from '../../../../src/companion/discovery/seen-store.js';
import { recordingLog } from '../../../support/recording-log.js';
import { resources } from '../../../support/resources.js';

const use = resources();
const newPath = (): string =>
  join(
    use(mkdtempSync(join(tmpdir(), 'seen-')), (path) => rmSync(path, { recursive: true })),
    'discovery.json',
  );

const lamp = { route: 'r', said: { device: 'lamp' } };

test('what was seen is known to the next process, until its route is gone', () => {
  const path = newPath();
  const store = new SeenStore(path);
  expect(store.add([lamp])).toBe(true);
  expect(store.add([lamp])).toBe(false);
  const next = new SeenStore(path);
  expect(next.all).toEqual([lamp]);
  next.keep(new Set(['r']));
  expect(next.all).toEqual([lamp]);
  next.keep(new Set(['other']));
  expect(new SeenStore(path).all).toEqual([]);
});

test('500 are kept, and that there are more is told once', () => {
  const log = recordingLog();
  const store = new SeenStore(newPath(), log);
  for (let index = 0; index < 600; index += 1)
    store.add([{ route: 'r', said: { device: `d${index}` } }]);
  expect(store.all).toHaveLength(500);
  expect(log.lines).toEqual([expect.stringMatching(/^warn more than 500 topics were seen/)]);
});

test.each(['{"seen":', '[]', '{"seen":[{"route":1},{"route":"r","said":{"a":2}},null]}'])(
  'a file with %s costs no start',
  (text) => {
    const path = newPath();
    writeFileSync(path, text);
    expect(new SeenStore(path, recordingLog()).all).toEqual([]);
  },
);
