/** SIGKILL while the state of an instance is saved again and again. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { keptState } from '../../../src/gateway/kept-state.js';
import { DIST } from '../../support/built-command.js';
import { recordingLog } from '../../support/recording-log.js';
import { resources } from '../../support/resources.js';

const use = resources();
const KILLS = 20;
/** Long enough that writing one takes a while. */
const FILLING = 1_000_000;

const module = pathToFileURL(join(DIST, 'src/gateway/kept-state.js')).href;
const SAVE_ALL = `
  import { keptState } from ${JSON.stringify(module)};
  const log = { error() {}, warn: console.error, info() {}, debug() {} };
  const state = keptState(() => process.argv[1], 'lamp', log);
  const { count = 0 } = await state.load();
  for (let next = count + 1; ; next += 1) {
    await state.save({ count: next, filling: String.fromCharCode(97 + next % 26).repeat(${FILLING}) });
    console.log(next);
  }
`;

const saving = (folder: string): ChildProcess =>
  use(
    spawn(process.execPath, ['--input-type=module', '-e', SAVE_ALL, folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    }),
    (child) => child.kill('SIGKILL'),
  );

test(`after ${KILLS} × SIGKILL during a save the file is whole, and none that was told is lost`, async () => {
  if (!existsSync(join(DIST, 'src/gateway/kept-state.js')))
    throw new Error('there is no build: npm run build');
  const folder = use(mkdtempSync(join(tmpdir(), 'state-')), (path) =>
    rmSync(path, { recursive: true, force: true }),
  );
  const log = recordingLog();
  let told = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    const child = saving(folder);
    if (child.stdout === null) throw new Error('it has no output');
    const lines = createInterface(child.stdout);
    const killAt = told + 5 + Math.floor(Math.random() * 20);
    lines.on('line', (line) => {
      told = Number(line);
      // Somewhere in the next one.
      if (told === killAt) setTimeout(() => child.kill('SIGKILL'), Math.random() * 20);
    });
    const [[, signal]] = await Promise.all([once(child, 'exit'), once(lines, 'close')]);
    expect(signal).toBe('SIGKILL');
    const { count, filling } = await keptState(() => folder, 'lamp', log).load();
    expect(count).toBeGreaterThanOrEqual(told);
    expect(count).toBeLessThanOrEqual(told + 1);
    expect(filling).toBe(String.fromCharCode(97 + (Number(count) % 26)).repeat(FILLING));
  }
  expect(told).toBeGreaterThan(KILLS * 4);
  // Of what was being written, each process has removed what those before it left.
  expect(readdirSync(join(folder, 'state')).length).toBeLessThanOrEqual(2);
  expect(log.lines).toEqual([]);
});
