/**
 * The image, without an engine: the steps of the Dockerfile are carried out by hand, with a folder in
 * place of the file system of each stage. Simulated: the base image, which is this machine, its user,
 * and the packages to build with, which are those of the checkout.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type Running, startProgram } from '../support/built-command.js';
import { freePort } from '../support/free-port.js';
import { resources } from '../support/resources.js';

const ROOT = join(import.meta.dirname, '../..');

interface Step {
  readonly word: string;
  readonly rest: string;
}

const steps: readonly Step[] = readFileSync(join(ROOT, 'Dockerfile'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [word = '', ...rest] = line.split(' ');
    return { word, rest: rest.join(' ') };
  });
const only = (word: string): string => steps.findLast((step) => step.word === word)?.rest ?? '';
const list = (text: string): string[] => JSON.parse(text);

/** What goes to the engine, by the lines of .dockerignore that begin with an exclamation mark. */
const sent = readFileSync(join(ROOT, '.dockerignore'), 'utf8')
  .split('\n')
  .flatMap((line) => (line.startsWith('!') ? [line.slice(1)] : []));

const copied = (rest: string): string[] => rest.split(' ').slice(0, -1);

test('it has two stages, does not run as root, and is written in the form that gets signals', () => {
  expect(steps.filter(({ word }) => word === 'FROM')).toHaveLength(2);
  expect(only('USER')).toBe('node');
  expect(list(only('ENTRYPOINT'))).toEqual(['mqttgateway']);
  expect(list(only('CMD'))).toEqual(['run']);
  expect(only('STOPSIGNAL')).toBe('SIGTERM');
  const { engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const [, base = ''] = /^node:(\d+)-/.exec(only('FROM')) ?? [];
  expect(Number(base)).toBeGreaterThanOrEqual(Number(/\d+/.exec(engines.node)?.[0]));
});

test('what is copied is there, and goes to the engine; nothing else does', () => {
  const names = steps.flatMap(({ word, rest }) =>
    word === 'COPY' && !rest.startsWith('--from') ? copied(rest) : [],
  );
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => !existsSync(join(ROOT, name)))).toEqual([]);
  expect(names.toSorted()).toEqual(sent.toSorted());
});

describe('carried out', () => {
  const use = resources();
  let folder: string;
  let stages: string[];

  /** The paths of an image, in the folder of its stage. */
  const within = (stage: string, text: string): string =>
    text.replace(
      /(?<![\w./-])\/(app|build|tmp|etc\/mqttgateway|var\/lib\/mqttgateway|usr\/local\/bin)(?![\w-])/g,
      `${stage}/$1`,
    );

  const npmSettings = { npm_config_prefer_offline: 'true', npm_config_audit: 'false' };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'container-'));
    stages = [];
    let cwd = '';
    for (const { word, rest } of steps) {
      const stage = stages.at(-1) ?? '';
      if (word === 'FROM') {
        stages.push(join(folder, `stage-${stages.length}`));
        for (const made of ['tmp', 'usr/local/bin'])
          mkdirSync(join(stages.at(-1) ?? '', made), { recursive: true });
      } else if (word === 'WORKDIR') {
        cwd = within(stage, rest);
        mkdirSync(cwd, { recursive: true });
      } else if (word === 'COPY' && rest.startsWith('--from=build ')) {
        const [, from = '', to = ''] = rest.split(' ');
        cpSync(within(stages[0] ?? '', from), within(stage, to), { recursive: true });
      } else if (word === 'COPY') {
        const to = join(cwd, rest.split(' ').at(-1) ?? '');
        for (const name of copied(rest))
          cpSync(join(ROOT, name), rest.endsWith('/') ? join(to, basename(name)) : to, {
            recursive: true,
            filter: (path) => !/\.test\.ts$|\/node_modules$/.test(path),
          });
      } else if (word === 'RUN') {
        const command = within(stage, rest)
          .replace('chown node:node', 'chown "$(id -u)"')
          .replace(/^npm ci --ignore-scripts$/, `ln -s '${ROOT}/node_modules' node_modules`);
        const { status, stdout, stderr } = spawnSync('sh', ['-ec', command], {
          cwd: cwd === '' ? stage : cwd,
          encoding: 'utf8',
          env: { ...process.env, ...npmSettings },
        });
        if (status !== 0) throw new Error(`RUN ${rest}\n${stdout}${stderr}`);
      }
    }
  }, 400_000);
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('it starts, its health check finds it well, it ends on SIGTERM, and then it is not well', async () => {
    const stage = stages.at(-1) ?? '';
    const cwd = within(stage, only('WORKDIR'));
    const lines = [
      'map: { mapping: "off", topics: ["home/#"] }',
      `mqtt: { host: 127.0.0.1, port: ${await freePort()} }`,
    ];
    writeFileSync(join(cwd, 'mqttgateway.yaml'), lines.join('\n'));
    const env = {
      PATH: `${join(stage, 'usr/local/bin')}:${process.env['PATH'] ?? ''}`,
      STATE_DIRECTORY: join(stage, 'var/lib/mqttgateway'),
      // As in a container: nothing of a session, and a folder for temporary files of its own.
      XDG_RUNTIME_DIR: undefined,
      TMPDIR: join(stage, 'tmp'),
    };
    const [program = '', ...args] = [...list(only('ENTRYPOINT')), ...list(only('CMD'))];
    const gateway: Running = use(startProgram(program, args, { cwd, env }), (it) => it.stop());
    await gateway.until(/nothing listens on/);
    const [check = '', ...words] = list(only('HEALTHCHECK').replace(/^.* CMD /, ''));
    const asked = () => startProgram(check, words, { cwd, env }).ended;
    let well = await asked();
    // The run file, by which it is found, comes after the first attempt to connect.
    while (well.code !== 0 && gateway.child.exitCode === null) well = await asked();
    expect(well).toMatchObject({ code: 0, stdout: expect.stringMatching(/^process \d+ lives\n$/) });
    expect((await gateway.stop('SIGTERM')).code).toBe(0);
    expect((await asked()).code).toBe(1);
    expect(existsSync(join(stage, 'app/node_modules/jest'))).toBe(false);
    expect(existsSync(join(stage, 'app/src'))).toBe(false);
  });
});
