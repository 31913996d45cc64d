import { isDeepStrictEqual } from 'node:util';
import { shortText } from '../../gateway/short-text.js';
import type { JsonObject } from '../../sdk/interface-contract.js';
import type { Log } from '../../sdk/log.js';
import { readSettings, type TwinSettings } from './twin-settings.js';

/** Why something that came as desired state was not taken. */
export interface Refusal {
  readonly code: string;
  readonly reason: string;
  readonly at: string;
}

export interface DesiredStateOptions {
  /** The state is another one now. */
  readonly onChange: (desired: JsonObject, settings: TwinSettings) => void;
  /** What is to be reported about it is another one now. */
  readonly onNews: () => void;
  /** Names of the interfaces that there are. */
  readonly names: () => readonly string[];
  readonly log: Log;
}

/** What is between back end and gateway, not meant for interfaces: `$version`, `$metadata`. */
const withoutMarks = (document: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(document).filter(([name]) => !name.startsWith('$')));

/** What should be: taken whole, or refused with a reason that is reported. */
export class DesiredState {
  readonly #options: DesiredStateOptions;
  #document: JsonObject | undefined;
  #version: number | undefined;
  #refusal: Refusal | undefined;

  constructor(options: DesiredStateOptions) {
    this.#options = options;
  }

  /** Undefined where nothing came yet. */
  get document(): JsonObject | undefined {
    return this.#document;
  }

  /** The version with which it came to be what it is. */
  get version(): number | undefined {
    return this.#version;
  }

  get refusal(): Refusal | undefined {
    return this.#refusal;
  }

  /** @returns false where it is refused */
  take(given: JsonObject, version: number | undefined): boolean {
    const { onChange, onNews } = this.#options;
    const document = withoutMarks(given);
    const read = readSettings(document);
    if ('fault' in read) {
      this.refuse('TWIN_BAD_DESIRED', read.fault);
      return false;
    }
    const isSame = isDeepStrictEqual(document, this.#document);
    if (isSame && this.#refusal === undefined) return true;
    this.#refusal = undefined;
    if (!isSame) {
      this.#document = document;
      this.#version = version;
      this.#tell(read.settings);
      onChange(document, read.settings);
    }
    onNews();
    return true;
  }

  refuse(code: string, why: string): void {
    // It quotes names from outside.
    const reason = shortText(why);
    // The same again, with each connection, is no news.
    if (this.#refusal?.code === code && this.#refusal.reason === reason) return;
    this.#refusal = { code, reason, at: new Date().toISOString() };
    this.#options.log.warn(`a desired state is refused: ${reason}`, { code });
    this.#options.onNews();
  }

  #tell({ interfaces }: TwinSettings): void {
    const { names, log } = this.#options;
    const version = this.#version === undefined ? '' : `, version ${this.#version}`;
    log.info(`the desired state has changed${version}`);
    const present = new Set(names());
    const unknown = [...interfaces.keys()].filter((name) => !present.has(name));
    if (unknown.length > 0)
      log.warn(
        `the desired state names interfaces that are not configured: ${shortText(unknown.slice(0, 10).join(', '))}`,
      );
  }
}
