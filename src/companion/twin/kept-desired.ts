import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { errorText } from '../../errors/error-text.js';
import { codeOf } from '../../gateway/code-of.js';
import { removeHalves, replaceFile } from '../../gateway/replace-file.js';
import type { JsonObject } from '../../sdk/interface-contract.js';
import type { Log } from '../../sdk/log.js';
import { asObject, DOCUMENT_BOUNDS, readDocument } from './json-document.js';

/** What was desired last. */
export interface KeptDocument {
  readonly desired: JsonObject;
  readonly version: number | undefined;
}

export interface KeptDesiredOptions {
  /** Absolute; its folder need not be there. */
  readonly path: string;
  /** Who keeps the state; what another one had does not count. */
  readonly source: string;
  readonly log: Log;
}

/** Of the file: one level and three members more than what is desired, numbers written at length. */
const BOUNDS = {
  maxBytes: 8 * DOCUMENT_BOUNDS.maxBytes,
  maxDepth: DOCUMENT_BOUNDS.maxDepth + 1,
  maxMembers: DOCUMENT_BOUNDS.maxMembers + 3,
};

/**
 * The file with the desired state that was taken last, so that a gateway that starts without its broker
 * is what it should be. A file that cannot be read or written never stops anything.
 */
export class KeptDesired {
  readonly #options: KeptDesiredOptions;
  #next: KeptDocument | undefined;
  #writing: Promise<void> | undefined;
  #tidied: Promise<void> | undefined;

  constructor(options: KeptDesiredOptions) {
    this.#options = options;
  }

  load(): KeptDocument | undefined {
    const { path, source, log } = this.#options;
    try {
      const read = readDocument(readFileSync(path), BOUNDS);
      if ('fault' in read) throw new Error(`it ${read.fault}`);
      const { source: of, desired, version } = read.document;
      const document = asObject(desired);
      if (of !== source || document === undefined) return undefined;
      return { desired: document, version: typeof version === 'number' ? version : undefined };
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') log.warn(`the file ${path} is left out: ${errorText(error)}`);
      return undefined;
    }
  }

  /** Writes it, soon; of several the last. */
  save(document: KeptDocument): void {
    this.#next = document;
    this.#writing ??= this.#write().finally(() => {
      this.#writing = undefined;
    });
  }

  /** Resolves when everything is written. */
  async close(): Promise<void> {
    await this.#writing;
  }

  async #write(): Promise<void> {
    const { path, source, log } = this.#options;
    try {
      await mkdir(dirname(path), { recursive: true });
      this.#tidied ??= removeHalves(path);
      await this.#tidied;
      for (let next = this.#next; next !== undefined; next = this.#next) {
        this.#next = undefined;
        await replaceFile(path, `${JSON.stringify({ source, ...next })}\n`);
      }
    } catch (error) {
      log.warn(`the desired state is not kept for the next start: ${errorText(error)}`);
    }
  }
}
