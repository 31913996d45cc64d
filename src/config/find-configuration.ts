import { existsSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';

export interface FindOptions {
  /** Absolute. */
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Whether a file exists; the file system's answer by default. */
  readonly exists?: (path: string) => boolean;
}

const NAMES = ['conf', 'yaml', 'yml', 'json'].map((extension) => `mqttgateway.${extension}`);

/** The places where a configuration is looked for, best first; for messages, too. */
export const configurationPlaces = ({ cwd, environment }: FindOptions): readonly string[] => {
  const { XDG_CONFIG_HOME: xdg, HOME: home } = environment;
  // The XDG specification has relative paths ignored.
  const user =
    xdg !== undefined && isAbsolute(xdg)
      ? xdg
      : home === undefined
        ? undefined
        : join(home, '.config');
  const folders = [
    cwd,
    ...(user === undefined ? [] : [join(user, 'mqttgateway')]),
    '/etc/mqttgateway',
  ];
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
};

/** The configuration file to use if none was named: the first that exists, or undefined. */
export const findConfiguration = (options: FindOptions): string | undefined => {
  const { exists = existsSync } = options;
  return configurationPlaces(options).find((place) => exists(place));
};
