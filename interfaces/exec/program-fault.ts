import { access, constants, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { errorText, GatewayError } from 'mqttgateway/interface';

interface Place {
  readonly command: readonly string[];
  /** Absolute. */
  readonly cwd: string;
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

const cwdFault = async (cwd: string): Promise<GatewayError | undefined> => {
  try {
    if (!(await stat(cwd)).isDirectory())
      return new GatewayError('DEVICE_NOT_FOUND', `cwd is "${cwd}", which is no folder`);
    await access(cwd, constants.X_OK);
    return undefined;
  } catch (cause) {
    return codeOf(cause) === 'EACCES'
      ? new GatewayError('DEVICE_NOT_PERMITTED', `the folder cwd, "${cwd}", may not be entered`, {
          cause,
          hint: `Let the user that the gateway runs as enter it: chmod o+x "${cwd}".`,
        })
      : new GatewayError('DEVICE_NOT_FOUND', `the folder cwd, "${cwd}", is not there`, {
          cause,
          hint: 'Make it, or correct cwd: it is relative to the folder of the configuration.',
        });
  }
};

const notThere = async ({ command: [program = ''], cwd }: Place, cause: unknown) => {
  const path = resolve(cwd, program);
  if (!program.includes('/'))
    return new GatewayError('DEVICE_NOT_FOUND', `no program "${program}" is in PATH`, {
      cause,
      hint: (await isThere(path))
        ? `A file of this name is in ${cwd}: write ./${program}, or name what runs it, as in [sh, ${program}].`
        : 'Install it, or write its path.',
    });
  return (await isThere(path))
    ? new GatewayError(
        'DEVICE_NOT_FOUND',
        `"${program}" is there, but not the program that its first line (#!) names`,
        { cause, hint: 'Correct that line, or name what runs it: command: [sh, FILE].' },
      )
    : new GatewayError('DEVICE_NOT_FOUND', `the program "${program}" is not there, in ${cwd}`, {
        cause,
        hint: 'Correct command, or cwd: a path begins there.',
      });
};

const notPermitted = ({ command: [program = ''] }: Place, cause: unknown): GatewayError =>
  new GatewayError('DEVICE_NOT_PERMITTED', `"${program}" may not be executed`, {
    cause,
    hint: `A program: chmod +x ${program}. A script can also be given to what runs it: command: [sh, ${program}].`,
  });

const codeOf = (cause: unknown): unknown =>
  typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;

/** Why a program could not be started, and what to do; looked for when it has failed. */
export const programFault = async (cause: unknown, place: Place): Promise<GatewayError> => {
  const code = codeOf(cause);
  if (code === 'ENOENT' || code === 'EACCES' || code === 'ENOTDIR') {
    const fault = await cwdFault(place.cwd);
    if (fault !== undefined) return fault;
    return code === 'EACCES' ? notPermitted(place, cause) : await notThere(place, cause);
  }
  return new GatewayError(
    'INTERFACE_START_FAILED',
    `"${place.command[0]}" cannot be started: ${errorText(cause)}`,
    { cause },
  );
};
