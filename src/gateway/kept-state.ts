import { readFile, rename, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { errorText } from '../errors/error-text.js';
import { GatewayError } from '../errors/gateway-error.js';
import { NewestSave } from '../isolation/newest-save.js';
import { MAX_STATE_BYTES, stateText } from '../isolation/state-text.js';
import { makeFolder } from '../outbox/make-folder.js';
import type { JsonObject, KeptState } from '../sdk/interface-contract.js';
import type { Log } from '../sdk/log.js';
import { codeOf } from './code-of.js';
import { removeHalves, replaceFile } from './replace-file.js';

/** As one step of a path, whatever the name is; no other name becomes the same. */
const stepOf = (instance: string): string =>
  encodeURIComponent(instance.toWellFormed()).replaceAll('.', '%2E');

const fault = (what: string, cause: unknown): GatewayError =>
  new GatewayError('INTERFACE_STATE_DISK', `${what}: ${errorText(cause)}`, { cause });

/** @returns the text, or why it is none of ours; undefined where there is no file */
const read = async (file: string): Promise<{ text: string } | { broken: string } | undefined> => {
  try {
    const { size } = await stat(file);
    return size > MAX_STATE_BYTES + 1
      ? { broken: `it has ${size} bytes; at most ${MAX_STATE_BYTES}` }
      : { text: await readFile(file, 'utf8') };
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return undefined;
    throw fault(`the state in ${file} cannot be read`, cause);
  }
};

const setAside = async (file: string, why: string, log: Log): Promise<void> => {
  const aside = `${file}.broken`;
  try {
    await rename(file, aside);
    log.warn(`the kept state is broken, and set aside as ${aside}: ${why}`);
  } catch (cause) {
    log.warn(`the kept state in ${file} is broken: ${why}; ${errorText(cause)}`);
  }
};

/**
 * What one instance keeps, as a file of its own below the data folder; nothing is touched before it is
 * asked for.
 *
 * @param folder the data folder; asked when something is loaded or saved
 * @param log of the instance
 * @example keptState(() => '/var/lib/mqttgateway/hall', 'lamp', log) // …/hall/state/lamp.json
 */
export const keptState = (folder: () => string, instance: string, log: Log): KeptState => {
  const path = (): string => join(folder(), 'state', `${stepOf(instance)}.json`);
  let tidied: Promise<void> | undefined;
  const tidy = (): Promise<void> => {
    tidied ??= removeHalves(path());
    return tidied;
  };
  const saves = new NewestSave(async (text) => {
    const file = path();
    try {
      await makeFolder(dirname(file));
      await replaceFile(file, `${text}\n`);
      await tidy();
    } catch (cause) {
      throw fault(`the state cannot be kept in ${file}`, cause);
    }
  });
  return {
    load: async (): Promise<JsonObject> => {
      await saves.idle();
      await tidy();
      const file = path();
      const found = await read(file);
      if (found === undefined) return {};
      try {
        if ('text' in found) return JSON.parse(stateText(JSON.parse(found.text)));
        await setAside(file, found.broken, log);
      } catch (why) {
        await setAside(file, errorText(why), log);
      }
      return {};
    },
    save: (state) => {
      const saved = (async (): Promise<void> => saves.save(stateText(state)))();
      // Whoever does not wait for it must not end the process with it.
      saved.catch((cause: unknown) => log.warn(errorText(cause)));
      return saved;
    },
  };
};
