import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InHandMark } from '../../../../src/gateway/inbox/in-hand-mark.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mark-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

test('a mark comes back until it is removed, and no more than a hundred poisonous ones', () => {
  const path = join(folder, 'inbox.json');
  const mark = new InHandMark(path);
  expect(mark.read()).toBeUndefined();
  const poison = Array.from({ length: 120 }, (_, index) => String(index));
  mark.write({ suspect: 'a', starts: 2, poison });
  expect(new InHandMark(path).read()).toEqual({
    suspect: 'a',
    starts: 2,
    poison: poison.slice(20),
  });
  mark.write({ starts: 0, poison: [] });
  expect(mark.read()).toEqual({ starts: 0, poison: [] });
  mark.remove();
  mark.remove();
  expect(mark.read()).toBeUndefined();
});

test.each(['', '{', 'null', '[]', '{"starts":"1","poison":[]}', '{"starts":1,"poison":{}}'])(
  'a file with %j says nothing',
  async (text) => {
    const path = join(folder, 'inbox.json');
    await writeFile(path, text);
    expect(new InHandMark(path).read()).toBeUndefined();
  },
);

test('a folder that is not there is an error for whoever writes', () => {
  const mark = new InHandMark(join(folder, 'no', 'inbox.json'));
  expect(() => mark.write({ starts: 0, poison: [] })).toThrow('ENOENT');
});
