import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.js';
import { type CommandOutcome, observeCommand } from './observed-command.js';

const PACKAGE_FOLDER = join(import.meta.dirname, '..', '..');
const FOLDER = join(PACKAGE_FOLDER, 'test', 'fixtures', 'mistakes');

/** One mistake of a user: what was typed in which folder, and what has to be answered. */
export interface MistakeFixture {
  readonly name: string;
  /** As it is typed, with variables before it: `MQTTGATEWAY_MQTT_HOST=x run -c a.conf`. */
  readonly command: string;
  /** Where the expected answer stands. */
  readonly expectedFile: string;
}

export interface MistakeResult extends CommandOutcome {
  /** Exit code and both streams, with what differs from machine to machine taken out. */
  readonly answer: string;
  /** Files that were not there before. */
  readonly newFiles: readonly string[];
}

/** All fixtures, by name. */
export const mistakeFixtures = (): MistakeFixture[] =>
  readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      name,
      command: readFileSync(join(FOLDER, name, 'command'), 'utf8').trim(),
      expectedFile: join(FOLDER, name, 'expected.txt'),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));

/** Words as a shell makes them of a line; quotes keep spaces together. */
const wordsOf = (line: string): string[] =>
  (line.match(/(?:'[^']*'|"[^"]*"|[^\s'"])+/g) ?? []).map((word) =>
    word.replace(
      /'([^']*)'|"([^"]*)"/g,
      (_, single?: string, double?: string) => single ?? double ?? '',
    ),
  );

const packageVersion = (): string => {
  const data: { version: string } = JSON.parse(
    readFileSync(join(PACKAGE_FOLDER, 'package.json'), 'utf8'),
  );
  return data.version;
};

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

/** Runs the command of a fixture in a new folder with a copy of its files. */
export const runMistake = async (fixture: MistakeFixture): Promise<MistakeResult> => {
  const source = join(FOLDER, fixture.name);
  const parent = await realpath(await mkdtemp(join(tmpdir(), 'mistake-')));
  const cwd = join(parent, 'gateway');
  await mkdir(cwd);
  try {
    if (existsSync(join(source, 'files')))
      await cp(join(source, 'files'), cwd, { recursive: true });
    const before = filesBelow(cwd);
    const port = String(await freePort());
    const words = wordsOf(fixture.command.replaceAll('<port>', port));
    const first = words.findIndex((word) => !/^[A-Z_]+=/.test(word));
    const environment = Object.fromEntries(
      words.slice(0, first).map((word) => {
        const [name = '', ...value] = word.split('=');
        return [name, value.join('=')];
      }),
    );
    const stdin = existsSync(join(source, 'stdin')) ? await readFile(join(source, 'stdin')) : '';
    const outcome = await observeCommand(words.slice(first), { cwd, environment, stdin });
    const { exitCode, stdout, stderr } = outcome;
    const plain = (text: string): string =>
      text
        .replaceAll(cwd, '<folder>')
        .replaceAll(PACKAGE_FOLDER, '<package>')
        .replaceAll(packageVersion(), '<version>')
        .replaceAll(process.versions.node, '<node>')
        .replaceAll(port, '<port>')
        .replaceAll(/^\d\d:\d\d:\d\d\.\d{3} /gm, '<time> ');
    const answer = `exit ${exitCode}\n--- stdout\n${plain(stdout)}--- stderr\n${plain(stderr)}`;
    const newFiles = filesBelow(cwd).filter((file) => !before.includes(file));
    return { ...outcome, answer, newFiles };
  } finally {
    await rm(parent, { recursive: true, force: true });
  }
};
