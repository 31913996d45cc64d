import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import type { Configuration } from '../config/configuration.js';
import type { KeptIn } from '../outbox/outbox-folder.js';
import {
  type ConfigurationFlags,
  loadByFlags,
  withConfigurationFlags,
} from './configuration-flags.js';
import type { Terminal } from './terminal.js';

/** The options that every command has which looks at what a gateway keeps on disk. */
export interface QueueFlags extends ConfigurationFlags {
  readonly folder?: string;
  readonly json?: boolean;
}

/** Adds those options to a command. */
export const withQueueFlags = (command: Command): Command =>
  withConfigurationFlags(command).option(
    '--folder <folder>',
    'data folder of the gateway, in place of the one of the configuration',
  );

/** `--lane`: which of the lanes on disk. */
export const laneOption = (): Option =>
  new Option('--lane <lane>', 'outbox, inbox (commands) or dead (dead letters)').choices([
    'outbox',
    'inbox',
    'dead',
  ] satisfies KeptIn[]);

/** What a gateway keeps, and by which options. */
export interface QueuePlace {
  /** Absolute; it need not be there. */
  readonly folder: string;
  /** Undefined where only the folder is known. */
  readonly gateway: Configuration['gateway'] | undefined;
}

/** @throws GatewayError `CONFIG_INVALID` */
const configurationByFlags = async (
  flags: QueueFlags,
  terminal: Terminal,
): Promise<Configuration> => {
  const { loaded } = await loadByFlags(flags, terminal);
  const { configurationError } = await import('../config/configuration-error.js');
  const error = configurationError(loaded.problems);
  if (error !== undefined) throw error;
  return loaded.configuration;
};

/**
 * The options of the gateway that is meant, or the defaults.
 *
 * @throws GatewayError `CONFIG_INVALID`
 */
export const optionsByFlags = async (
  flags: QueueFlags,
  terminal: Terminal,
): Promise<Configuration['gateway']> => (await configurationByFlags(flags, terminal)).gateway;

/**
 * Where the gateway that is meant by the flags keeps what it keeps.
 *
 * @throws GatewayError `CONFIG_INVALID`
 */
export const queuePlace = async (flags: QueueFlags, terminal: Terminal): Promise<QueuePlace> => {
  const { folder: given } = flags;
  const { cwd, environment } = terminal;
  if (given !== undefined && flags.config === undefined && flags.set === undefined)
    return { folder: resolve(cwd, given), gateway: undefined };
  const configuration = await configurationByFlags(flags, terminal);
  const { resolveDataFolder } = await import('../config/resolve-data-folder.js');
  return {
    folder:
      given === undefined ? resolveDataFolder(configuration, environment) : resolve(cwd, given),
    gateway: configuration.gateway,
  };
};
