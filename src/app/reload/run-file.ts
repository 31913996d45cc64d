import { createHash } from 'node:crypto';
import {
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { isAlive, type ProcessIdentity, processIdentity } from './process-identity.js';
import type { ReloadResult } from './reload-result.js';
import { isOwnFolder, ownRuntimeFolder, runtimeFolders } from './runtime-folder.js';

/** What a gateway that runs tells those who want it to reload. */
export interface RunState extends ProcessIdentity {
  readonly version: 1;
  /** The configuration, its real path. */
  readonly configuration: string;
  /** How many reloads have begun. */
  readonly begun: number;
  /** The number of the last one that was decided, and what became of it. */
  readonly decided: number;
  readonly result?: ReloadResult | undefined;
}

const MAX_BYTES = 4_194_304;
const ENDING = '.json';

const realPath = (path: string): string => {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
};

const nameOf = (configuration: string): string =>
  `${createHash('sha256').update(configuration).digest('hex').slice(0, 32)}${ENDING}`;

const isRunState = (value: unknown): value is RunState =>
  typeof value === 'object' &&
  value !== null &&
  Reflect.get(value, 'version') === 1 &&
  Number.isSafeInteger(Reflect.get(value, 'pid')) &&
  Number(Reflect.get(value, 'pid')) > 0 &&
  Number.isSafeInteger(Reflect.get(value, 'begun')) &&
  Number.isSafeInteger(Reflect.get(value, 'decided')) &&
  typeof Reflect.get(value, 'configuration') === 'string';

const readState = (path: string): RunState | undefined => {
  try {
    const text = readFileSync(path, 'utf8');
    const value: unknown = text.length > MAX_BYTES ? undefined : JSON.parse(text);
    return isRunState(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

/**
 * What a gateway tells that runs by a configuration now.
 *
 * @param configuration its path, as anybody names it
 * @returns undefined where none of this user does
 */
export const findRunning = (
  configuration: string,
  environment: Readonly<Record<string, string | undefined>>,
): RunState | undefined => {
  const real = realPath(configuration);
  for (const folder of runtimeFolders(environment)) {
    // In a folder that others may write to, a file could name any process of ours.
    if (!isOwnFolder(folder)) continue;
    const state = readState(join(folder, nameOf(real)));
    if (state?.configuration === real && isAlive(state)) return state;
  }
  return undefined;
};

/** The run file of this process, by which `mqttgateway reload` finds it. */
export class RunFile {
  readonly #path: string;
  #state: RunState;

  constructor(folder: string, configuration: string) {
    const real = realPath(configuration);
    this.#path = join(folder, nameOf(real));
    this.#state = {
      version: 1,
      ...processIdentity(process.pid),
      configuration: real,
      begun: 0,
      decided: 0,
    };
    this.#write();
  }

  /** A reload begins. */
  begin(): void {
    this.#state = { ...this.#state, begun: this.#state.begun + 1 };
    this.#write();
  }

  /** It is decided. */
  decide(result: ReloadResult): void {
    this.#state = { ...this.#state, decided: this.#state.begun, result };
    this.#write();
  }

  /** The process ends. A file of another process by the same configuration stays. */
  remove(): void {
    if (readState(this.#path)?.pid === process.pid) rmSync(this.#path, { force: true });
  }

  #write(): void {
    const next = `${this.#path}.${process.pid}`;
    try {
      writeFileSync(next, JSON.stringify(this.#state), { mode: 0o600 });
      renameSync(next, this.#path);
    } catch {
      // Only `mqttgateway reload` misses it, which says so; the gateway must not end for that.
    }
  }
}

const clean = (folder: string): void => {
  for (const name of readdirSync(folder)) {
    if (!name.endsWith(ENDING)) continue;
    const state = readState(join(folder, name));
    if (state === undefined || !isAlive(state)) rmSync(join(folder, name), { force: true });
  }
};

/**
 * Writes the run file of this process, and removes those of processes that have ended.
 *
 * @param configuration the file that this process runs by
 * @returns undefined where there is no folder for it
 */
export const openRunFile = (
  configuration: string,
  environment: Readonly<Record<string, string | undefined>>,
): RunFile | undefined => {
  // There SIGHUP would end the process that gets it.
  if (process.platform === 'win32') return undefined;
  const folder = ownRuntimeFolder(environment);
  if (folder === undefined) return undefined;
  clean(folder);
  return new RunFile(folder, configuration);
};
