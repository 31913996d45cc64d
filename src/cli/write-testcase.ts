import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { GatewayError } from '../errors/gateway-error.js';
import type { RecordingHeader } from '../recording/recording-entry.js';
import { TESTCASE_FILES } from '../testing/testcase/read-testcase.js';
import type { GivenOptions } from '../testing/tried-options.js';
import { cannotWrite } from './cannot-write.js';

export interface NewTestcase {
  readonly folder: string;
  readonly name: string;
  /** The recording, copied as it is. */
  readonly file: string;
  readonly header: RecordingHeader;
  readonly options: GivenOptions;
  /** Texts that must not be written. */
  readonly secrets: readonly string[];
}

const readme = ({ name, header }: NewTestcase): string => `# ${name}

Recorded of ${header.interface} ${header.instance} on ${header.start}, with mqttgateway ${header.version}.
Say here what the device is, what it did, and what should have become of it.
`;

/**
 * Writes the folder of a testcase.
 *
 * @returns the files written, and whether a secret was left out of the options
 * @throws GatewayError `COMMAND_FILE_EXISTS`, `COMMAND_CANNOT_WRITE`
 */
export const writeTestcase = async (
  wanted: NewTestcase,
): Promise<{ readonly files: string[]; readonly hidden: boolean }> => {
  const { folder, file, header, secrets } = wanted;
  if (existsSync(folder))
    throw new GatewayError('COMMAND_FILE_EXISTS', `${folder} exists already; nothing was written`, {
      hint: 'give the testcase another name',
    });
  const said = stringify(wanted.options, { lineWidth: 100 });
  const shown = secrets.reduce((text, secret) => text.replaceAll(secret, '***'), said);
  const options = `# Options of ${header.interface} ${header.instance}, without what reaches the device.\n${shown}`;
  const files: readonly (readonly [string, string | Uint8Array])[] = [
    [join(folder, TESTCASE_FILES.recording), await readFile(file)],
    [join(folder, TESTCASE_FILES.options), options],
    [join(folder, TESTCASE_FILES.readme), readme(wanted)],
  ];
  try {
    await mkdir(folder, { recursive: true });
    for (const [path, content] of files) await writeFile(path, content, { flag: 'wx' });
  } catch (cause) {
    throw cannotWrite(folder, cause);
  }
  return { files: files.map(([path]) => path), hidden: shown !== said };
};
