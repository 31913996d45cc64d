/** Real files, on the real system; only where it says so the system's watching is simulated as failing. */
import {
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digestOf } from '../../../../src/app/reload/digest-of.js';
import { FileWatch, type FileWatchOptions } from '../../../../src/app/reload/file-watch.js';

const TIMES = { quietMs: 30, patienceMs: 500, vanishedMs: 150, pollMs: 40, slowPollMs: 60_000 };

let folder: string;
let watches: FileWatch[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'watch-'));
  watches = [];
});
afterEach(() => {
  for (const watch of watches) watch.close();
  rmSync(folder, { recursive: true });
});

const contentsOf = (...files: readonly string[]) =>
  new Map(files.map((file) => [file, digestOf(file)]));

/** `changes` counts; `next` resolves at the next one, and once only for each. */
const watchOf = (files: readonly string[], options: Partial<FileWatchOptions> = {}) => {
  let told = 0;
  let taken = 0;
  let wake: () => void = () => undefined;
  const watch = new FileWatch({
    times: TIMES,
    ...options,
    onChange: () => {
      told += 1;
      wake();
    },
  });
  watches.push(watch);
  watch.set(contentsOf(...files));
  const next = async (): Promise<void> => {
    while (told === taken)
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    taken += 1;
  };
  return { watch, next, told: () => told };
};

const put = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

/** As most editors save: another file takes the name. */
const replace = (path: string, text: string): void => {
  writeFileSync(`${path}~`, text);
  renameSync(`${path}~`, path);
};

test('a file that is written, and one that is replaced', async () => {
  const [a, b] = [put('a', '1'), put('b', '1')];
  const { next, told } = watchOf([a, b]);
  writeFileSync(a, '2');
  await next();
  replace(b, '2');
  await next();
  replace(b, '3');
  await next();
  expect(told()).toBe(3);
});

test('what is written in several steps is told once', async () => {
  const [a, b] = [put('a', '1'), put('b', '1')];
  const { next, told } = watchOf([a, b]);
  writeFileSync(a, '');
  writeFileSync(a, '2');
  replace(b, '2');
  await next();
  // The next one shows that there was none between.
  replace(b, '3');
  await next();
  expect(told()).toBe(2);
});

test('a file that holds the same again, and files beside it, are no news', async () => {
  const a = put('a', '1');
  const { next, told } = watchOf([a]);
  replace(a, '1');
  put('log', 'line');
  put('b', '1');
  replace(a, '2');
  await next();
  expect(told()).toBe(1);
});

test('what was written between the reading and the watching', async () => {
  const a = put('a', '1');
  const contents = contentsOf(a);
  const { watch, next } = watchOf([]);
  writeFileSync(a, '2');
  watch.set(contents);
  await next();
});

test('a file that is away for a moment is not gone; one that stays away is, and one that comes is there', async () => {
  const a = put('a', '1');
  const { next, told } = watchOf([a]);
  unlinkSync(a);
  await new Promise((resolve) => setTimeout(resolve, TIMES.quietMs * 2));
  put('a', '2');
  await next();
  expect(told()).toBe(1);
  unlinkSync(a);
  await next();
  put('a', '2');
  await next();
  expect(told()).toBe(3);
});

test('a file that is away is no sooner gone because of another one that changes meanwhile', async () => {
  const [a, b] = [put('a', '1'), put('b', '1')];
  const { next, told } = watchOf([a, b], { times: { ...TIMES, vanishedMs: 60_000 } });
  unlinkSync(a);
  // Long enough for both to be looked at, one after the other.
  await new Promise((resolve) => setTimeout(resolve, TIMES.quietMs * 3));
  replace(b, '2');
  await new Promise((resolve) => setTimeout(resolve, TIMES.quietMs * 3));
  expect(told()).toBe(0);
  put('a', '2');
  await next();
  expect(told()).toBe(1);
});

test('links that are turned, as in a config map of Kubernetes', async () => {
  for (const version of ['1', '2']) {
    mkdirSync(join(folder, `..v${version}`));
    put(`..v${version}/a`, version);
  }
  symlinkSync('..v1', join(folder, '..data'));
  symlinkSync('..data/a', join(folder, 'a'));
  const { next } = watchOf([join(folder, 'a')]);
  symlinkSync('..v2', join(folder, '..next'));
  renameSync(join(folder, '..next'), join(folder, '..data'));
  await next();
  writeFileSync(join(folder, '..v2/a'), '3');
  await next();
});

test('what is written behind a link that was turned, before its new folder is watched', async () => {
  for (const version of ['v1', 'v2']) {
    mkdirSync(join(folder, version));
    put(`${version}/a`, '1');
  }
  symlinkSync('v1', join(folder, 'now'));
  const { next } = watchOf([join(folder, 'now/a')], {
    watchFolder: ((path: string, options: object) => {
      if (path.endsWith('v2')) put('v2/a', '2');
      return watch(path, options);
    }) as typeof watch,
  });
  symlinkSync('v2', join(folder, 'next'));
  renameSync(join(folder, 'next'), join(folder, 'now'));
  await next();
});

test('a folder that is made anew', async () => {
  mkdirSync(join(folder, 'in'));
  const a = put('in/a', '0');
  const { next } = watchOf([a]);
  // The look at the beginning is over with that.
  put('in/a', '1');
  await next();
  renameSync(join(folder, 'in'), join(folder, 'old'));
  await next();
  mkdirSync(join(folder, 'in'));
  put('in/a', '2');
  await next();
  put('in/a', '3');
  await next();
});

test('where the system cannot watch, files are looked at', async () => {
  const a = put('a', '1');
  const { next } = watchOf([a], {
    watchFolder: () => {
      throw new Error('ENOSPC');
    },
  });
  writeFileSync(a, '2');
  await next();
});

test('a watch that is closed tells nothing', async () => {
  const a = put('a', '1');
  const first = watchOf([a]);
  const second = watchOf([a]);
  first.watch.close();
  writeFileSync(a, '2');
  await second.next();
  expect(first.told()).toBe(0);
});
