import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
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
  /** How often it has said that it lives, which SIGUSR2 asks for; missing where it cannot be asked. */
  readonly answers?: number | undefined;
}

const MAX_BYTES = 4_194_304;
const ENDING = '.json';
/** Of a run file that is being written. */
const HALF = /\.(\d+)\.json\.new$/;

const realPath = (path: string): string => {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
};

/** How the names of the run files of one configuration begin; the process follows. */
const beginningOf = (configuration: string): string =>
  `${createHash('sha256').update(configuration).digest('hex').slice(0, 32)}.`;

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
 * What the gateways tell that run by a configuration now: mostly one, or several whose flags make
 * them differ.
 *
 * @param configuration its path, as anybody names it
 * @returns those of this user, by their processes
 */
export const findRunning = (
  configuration: string,
  environment: Readonly<Record<string, string | undefined>>,
): readonly RunState[] => {
  const real = realPath(configuration);
  const beginning = beginningOf(real);
  return (
    runtimeFolders(environment)
      // In a folder that others may write to, a file could name any process of ours.
      .filter(isOwnFolder)
      .flatMap((folder) => readdirSync(folder).map((name) => ({ folder, name })))
      .filter(({ name }) => name.startsWith(beginning) && name.endsWith(ENDING))
      .flatMap(({ folder, name }) => readState(join(folder, name)) ?? [])
      .filter((state) => state.configuration === real && isAlive(state))
      .toSorted((a, b) => a.pid - b.pid)
  );
};

/** The run file of this process, by which `mqttgateway reload` finds it. */
export class RunFile {
  readonly #path: string;
  #state: RunState;
  #isRemoved = false;

  /** @throws NodeJS.ErrnoException where it cannot be written */
  constructor(folder: string, configuration: string) {
    const real = realPath(configuration);
    this.#path = join(folder, `${beginningOf(real)}${process.pid}${ENDING}`);
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
    this.refresh();
  }

  /** It is decided. */
  decide(result: ReloadResult): void {
    this.#state = { ...this.#state, decided: this.#state.begun, result };
    this.refresh();
  }

  /** Says that it lives. To be called first when it can be asked, and then whenever it is. */
  answer(): void {
    this.#state = { ...this.#state, answers: (this.#state.answers ?? -1) + 1 };
    this.refresh();
  }

  /** Writes it anew: systems throw away what lies long among temporary files. */
  refresh(): void {
    if (this.#isRemoved) return;
    try {
      this.#write();
    } catch {
      // Only `mqttgateway reload` misses it, which says so; the gateway must not end for that.
    }
  }

  /** The process ends. */
  remove(): void {
    this.#isRemoved = true;
    rmSync(this.#path, { force: true });
  }

  #write(): void {
    const next = `${this.#path}.new`;
    const folder = dirname(next);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    // Where it was cleared away somebody else may have made it.
    if (!isOwnFolder(folder)) throw new Error(`${folder} is not a folder of this user alone`);
    writeFileSync(next, JSON.stringify(this.#state), { mode: 0o600 });
    renameSync(next, this.#path);
  }
}

const clean = (folder: string): void => {
  for (const name of readdirSync(folder)) {
    const writer = HALF.exec(name)?.[1];
    if (writer === undefined && !name.endsWith(ENDING)) continue;
    const owner =
      writer === undefined ? readState(join(folder, name)) : processIdentity(Number(writer));
    if (owner === undefined || !isAlive(owner)) rmSync(join(folder, name), { force: true });
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
