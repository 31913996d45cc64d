import { lstatSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

const userId = (): number | undefined => process.getuid?.();

/** Where run files may be, the best first: the user's folder of the session, then one of their own. */
export const runtimeFolders = (environment: Environment): readonly string[] => {
  const { XDG_RUNTIME_DIR: session } = environment;
  const user = userId();
  return [
    ...(session !== undefined && isAbsolute(session) ? [join(session, 'mqttgateway')] : []),
    ...(user === undefined ? [] : [join(tmpdir(), `mqttgateway-${user}`)]),
  ];
};

/** Whether a folder is this user's and nobody else may write there: what is in it is then ours. */
export const isOwnFolder = (path: string): boolean => {
  try {
    const { uid, mode } = lstatSync(path);
    return lstatSync(path).isDirectory() && uid === userId() && (mode & 0o022) === 0;
  } catch {
    return false;
  }
};

/**
 * Makes the folder for run files where there is none.
 *
 * @returns the first that can be used, or undefined
 */
export const ownRuntimeFolder = (environment: Environment): string | undefined =>
  runtimeFolders(environment).find((path) => {
    try {
      mkdirSync(path, { mode: 0o700 });
    } catch {
      // It is there already, or cannot be made; what counts is what it is now.
    }
    return isOwnFolder(path);
  });
