import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sessionFile } from '../../../src/gateway/session-file.js';
import { recordingLog } from '../../support/recording-log.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'session-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

test('what was saved comes back, and none is there at first', async () => {
  const log = recordingLog();
  const path = join(folder, 'session.json');
  expect(sessionFile(path, log).load()).toEqual([]);
  sessionFile(path, log).save(['a/#', 'b']);
  sessionFile(path, log).save(['b']);
  expect(sessionFile(path, log).load()).toEqual(['b']);
  expect(await readFile(path, 'utf8')).toBe('{"filters":["b"]}\n');
  expect(log.lines).toEqual([]);
});

test.each(['', '{', '[]', '{"filters":1}', '{"filters":[1,null]}', 'null'])(
  'a file with %j counts as none',
  async (text) => {
    const path = join(folder, 'session.json');
    await writeFile(path, text);
    expect(sessionFile(path, recordingLog()).load()).toEqual([]);
  },
);

test('a folder that is not there is told, and no more', () => {
  const log = recordingLog();
  sessionFile(join(folder, 'no', 'session.json'), log).save(['a']);
  expect(log.lines).toEqual([expect.stringContaining('ENOENT')]);
});
