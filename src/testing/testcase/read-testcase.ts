import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readDocument } from '../../document/read-document.js';
import { GatewayError } from '../../errors/gateway-error.js';
import { readRecording } from '../../recording/read-recording.js';
import type { Recording } from '../../recording/recording.js';
import type { GivenOptions } from '../tried-options.js';

/** The files of a testcase. */
export const TESTCASE_FILES = {
  recording: 'recording.jsonl',
  options: 'options.yaml',
  readme: 'README.md',
} as const;

/** A folder that says what a device did, and what the gateway made of it. */
export interface Testcase {
  readonly name: string;
  readonly options: GivenOptions;
  readonly recording: Recording;
}

const readOptions = (file: string): GivenOptions => {
  const { data, problems } = readDocument(file);
  const [first] = problems.filter(({ severity }) => severity === 'error');
  if (first !== undefined)
    throw new GatewayError(first.code, `${file}: ${first.message}`, {
      ...(first.where !== undefined && { where: first.where }),
    });
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw new GatewayError(
      'TESTCASE_NOT_PLAYABLE',
      `${file} is no table of options; expected rules, and framing where there is one`,
    );
  // The validated border: names of options and their values, which their schema checks.
  return data as GivenOptions;
};

/**
 * Reads a testcase.
 *
 * @throws GatewayError `TESTCASE_NOT_PLAYABLE`, `RECORDING_INVALID`, `DOCUMENT_…`
 */
export const readTestcase = async (folder: string): Promise<Testcase> => {
  const missing = [TESTCASE_FILES.recording, TESTCASE_FILES.options].find(
    (file) => !existsSync(join(folder, file)),
  );
  if (missing !== undefined)
    throw new GatewayError(
      'TESTCASE_NOT_PLAYABLE',
      `${folder} is no testcase: it has no ${missing}`,
    );
  return {
    name: basename(folder),
    options: readOptions(join(folder, TESTCASE_FILES.options)),
    recording: await readRecording(join(folder, TESTCASE_FILES.recording)),
  };
};
