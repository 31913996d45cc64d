import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { errorText } from '../errors/error-text.js';
import type { Log } from '../sdk/log.js';
import { codeOf } from './code-of.js';
import type { CompanionPort } from './companion.js';

/** What must be known of a retained topic to clear it. */
export type LedgerDetail = Readonly<Record<string, string>>;

/** More bytes are no ledger of ours. */
const MAX_BYTES = 16 * 1024 * 1024;
const MAX_TOPICS = 20_000;

const isDetail = (value: unknown): value is LedgerDetail =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((word) => typeof word === 'string');

const topicsOf = (text: string): [string, LedgerDetail][] => {
  const value: unknown = JSON.parse(text);
  const topics = typeof value === 'object' && value !== null && Reflect.get(value, 'topics');
  if (typeof topics !== 'object' || topics === null) return [];
  return Object.entries(topics)
    .filter((entry): entry is [string, LedgerDetail] => isDetail(entry[1]))
    .slice(0, MAX_TOPICS);
};

/**
 * The retained topics that we own, as a file: each is written down before it is published, and
 * crossed out once it is cleared, so that none is forgotten when the process is killed. A file that
 * cannot be read or written costs that, and never a start. Once its companion is over it writes
 * nothing: the file is that of the next one.
 *
 * @example new RetainedLedger('/var/lib/house/retained/homie.json', port)
 */
export class RetainedLedger {
  readonly #path: string;
  readonly #log: Log;
  readonly #over: AbortSignal;
  #topics: Map<string, LedgerDetail>;
  #text: string;

  constructor(path: string, { log, over }: Pick<CompanionPort, 'log' | 'over'>) {
    this.#path = path;
    this.#log = log;
    this.#over = over;
    this.#topics = this.#load();
    this.#text = this.#render();
  }

  /** Whether it is the file of another one by now. */
  get isOver(): boolean {
    return this.#over.aborted;
  }

  /** Topics that may be retained at the broker, with their details. */
  get topics(): ReadonlyMap<string, LedgerDetail> {
    return this.#topics;
  }

  /** Writes down what is going to be published, before it is. */
  intend(topics: Iterable<readonly [string, LedgerDetail]>): void {
    for (const [topic, detail] of topics) this.#topics.set(topic, detail);
    this.#save();
  }

  /** Crosses out what was cleared. */
  forget(topics: Iterable<string>): void {
    for (const topic of topics) this.#topics.delete(topic);
    this.#save();
  }

  #load(): Map<string, LedgerDetail> {
    try {
      if (statSync(this.#path).size > MAX_BYTES) throw new Error(`more than ${MAX_BYTES} bytes`);
      return new Map(topicsOf(readFileSync(this.#path, 'utf8')));
    } catch (error) {
      if (codeOf(error) !== 'ENOENT')
        this.#log.warn(`the file ${this.#path} is left out: ${errorText(error)}`);
      return new Map();
    }
  }

  #render(): string {
    return this.#topics.size === 0
      ? ''
      : `${JSON.stringify({ version: 1, topics: Object.fromEntries(this.#topics) })}\n`;
  }

  #save(): void {
    const text = this.#render();
    if (this.isOver || text === this.#text) return;
    try {
      if (text === '') rmSync(this.#path, { force: true });
      else {
        mkdirSync(dirname(this.#path), { recursive: true });
        // Whole or not at all.
        writeFileSync(`${this.#path}.new`, text);
        renameSync(`${this.#path}.new`, this.#path);
      }
      this.#text = text;
    } catch (error) {
      this.#log.warn(
        `which retained topics are ours is not kept: ${errorText(error)}; what is removed before the next start may stay at the broker`,
      );
    }
  }
}
