import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHarness, type InterfaceHarness } from 'mqttgateway/interface/testing';
import exec from '../../interfaces/exec/index.js';
import { PATIENCE_MS } from './patience.js';
import { resources } from './resources.js';

type Given = Readonly<Record<string, unknown>>;

/** What asks waits for the start of a program as well. */
const DEFAULTS = {
  timeout: 30,
  values: { t: { type: 'number' }, level: { type: 'integer' } },
  rules: {
    reading: { frame: { json: { t: '<t>' } }, message: { function: 'Well', action: 'READING' } },
    plain: { frame: '<level>', message: { function: 'Well', action: 'LEVEL' } },
  },
};

/** Options of a script for the shell. */
export const sh = (script: string) => ({ command: ['sh', '-c', script] });

/** Options of a script in Python, which keeps no output back. */
export const python = (script: string) => ({ command: ['python3', '-u', '-c', script] });

/** Processes, but zombies, with this in their environment; what is not ours cannot be read. */
export const processesWith = (mark: string): string[] =>
  readdirSync('/proc').filter((pid) => {
    try {
      return /^\d+$/.test(pid) && readFileSync(`/proc/${pid}/environ`, 'utf8').includes(mark);
    } catch {
      return false;
    }
  });

/** Lets the event loop turn until something is so; `step` is done in each turn. */
export const until = async (
  condition: () => boolean,
  step: () => Promise<unknown> = async () => undefined,
): Promise<void> => {
  const untilMs = performance.now() + PATIENCE_MS;
  while (!condition()) {
    if (performance.now() > untilMs)
      throw new Error(`${PATIENCE_MS / 1000} s without ${String(condition)}`);
    await step();
    await new Promise((resolve) => setImmediate(resolve));
  }
};

/** Programs for tests of exec; call at the top of a file. Each ends with its test. */
export const programTrials = () => {
  const use = resources();
  const folderOf = (): string =>
    use(mkdtempSync(join(tmpdir(), 'exec-')), (it) => rmSync(it, { recursive: true, force: true }));
  const harnessOf = (options: Given, folder = tmpdir()): InterfaceHarness =>
    use(
      createHarness(exec, {
        options: { ...DEFAULTS, ...options },
        folder,
        limitMs: PATIENCE_MS,
      }),
      (it) => it.stop(),
    );
  const started = async (options: Given, folder?: string): Promise<InterfaceHarness> => {
    const harness = harnessOf(options, folder);
    await harness.start();
    return harness;
  };
  return { use, folderOf, harnessOf, started };
};

/** What the log says of a trial but for the frames that its level debug shows. */
export const toldBy = ({ logged }: Pick<InterfaceHarness, 'logged'>): InterfaceHarness['logged'] =>
  logged.filter(({ text }) => text !== '←' && text !== '→');
