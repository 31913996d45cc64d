import type { Command } from 'commander';
import type { LoadedConfiguration } from '../config/configuration.js';
import type { FlagValue } from '../config/flag-settings.js';
import { isSecretName } from '../config/is-secret-name.js';
import { redactUrl } from '../config/redact-url.js';
import { GatewayError } from '../errors/gateway-error.js';
import { collect } from './collect.js';
import { shellWord } from './shell-word.js';
import type { Terminal } from './terminal.js';

/** The options that every command which reads the configuration has. */
export interface ConfigurationFlags {
  readonly config?: string;
  readonly set?: readonly string[];
  readonly url?: string;
  readonly host?: string;
  readonly port?: string;
  readonly map?: string;
  readonly name?: string;
  readonly logLevel?: string;
}

/** Adds those options to a command. */
export const withConfigurationFlags = (command: Command): Command =>
  command
    .option('-c, --config <file>', 'configuration: .conf, .yaml or .json (default: see docs)')
    .option('--url <url>', 'broker, for example mqtt://broker.lan:1883')
    .option('--host <name>', 'broker, its name or address')
    .option('--port <number>', 'port of the broker')
    .option('--map <file>', 'map file')
    .option('--name <name>', 'name of the gateway')
    .option('--log-level <level>', 'CRITICAL, ERROR, WARN, INFO, DEBUG or NONE')
    .option('--set <section.option=value>', 'any option of the configuration; repeatable', collect);

const SHORTCUTS = {
  url: 'mqtt.url',
  host: 'mqtt.host',
  port: 'mqtt.port',
  map: 'map.mapfilename',
  name: 'gateway.name',
  logLevel: 'log.consolelevel',
} as const;

const FLAG_NAMES = Object.keys(SHORTCUTS) as (keyof typeof SHORTCUTS)[];

const flagName = (option: string): string =>
  `--${option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** The value of a `--set` that is a secret by its name is not repeated. */
const shownSetting = (text: string): string => {
  const [path = ''] = text.split('=', 1);
  return isSecretName(path.split('.').at(-1) ?? '') ? `${path}=***` : text;
};

/**
 * The flags as they were typed, for a command to come.
 *
 * @example flagWords({ config: 'k.conf', set: ['mqtt.port=1884'] }) // ' -c k.conf --set mqtt.port=1884'
 */
export const flagWords = (flags: ConfigurationFlags): string =>
  [
    ...(flags.config === undefined ? [] : ['-c', flags.config]),
    ...FLAG_NAMES.flatMap((option) => {
      const value = flags[option];
      return value === undefined
        ? []
        : [flagName(option), option === 'url' ? redactUrl(value) : value];
    }),
    ...(flags.set ?? []).flatMap((text) => ['--set', redactUrl(shownSetting(text))]),
  ]
    .map((text) => ` ${shellWord(text)}`)
    .join('');

const settingOf = (text: string): [string, FlagValue] => {
  const [, path, value] = /^([^=]+\.[^=]+)=(.*)$/s.exec(text) ?? [];
  if (path === undefined || value === undefined)
    throw new GatewayError(
      'COMMAND_USAGE',
      `--set has "${text}"; expected section.option=value, for example mqtt.host=broker.lan`,
    );
  return [path, { value, flag: `--set ${path}` }];
};

/**
 * The flags as settings, by path.
 *
 * @throws GatewayError `COMMAND_USAGE`
 */
const settingsOf = (flags: ConfigurationFlags): Record<string, FlagValue> => {
  const shortcuts = Object.entries(SHORTCUTS).flatMap(([flag, path]): [string, FlagValue][] => {
    const value = flags[flag as keyof typeof SHORTCUTS];
    return value === undefined ? [] : [[path, { value, flag: flagName(flag) }]];
  });
  return Object.fromEntries([...shortcuts, ...(flags.set ?? []).map(settingOf)]);
};

/** Loads the configuration that the flags and the surroundings name; the demo's where there is none. */
export const loadByFlags = async (
  flags: ConfigurationFlags,
  { cwd, environment }: Terminal,
): Promise<{ loaded: LoadedConfiguration; demo: boolean }> => {
  const { findConfiguration } = await import('../config/find-configuration.js');
  const { loadConfiguration } = await import('../config/load-configuration.js');
  const { demoSettings } = await import('../app/demo-settings.js');
  const { nearPath } = await import('../app/near-path.js');
  const place = flags.config === undefined ? findConfiguration({ cwd, environment }) : undefined;
  const found = place === undefined ? flags.config : nearPath(cwd, place);
  const loaded = loadConfiguration({
    file: found,
    cwd,
    environment,
    flags: settingsOf(flags),
    ...(found === undefined && { fallback: demoSettings() }),
  });
  return { loaded, demo: found === undefined };
};
