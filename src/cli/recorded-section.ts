import { loadDefinition } from '../app/load-definition.js';
import { checkInterfaceOptions } from '../config/check-interface-options.js';
import type { InstanceSection, LoadedConfiguration } from '../config/configuration.js';
import { configurationError } from '../config/configuration-error.js';
import { GatewayError } from '../errors/gateway-error.js';
import type { InterfaceDefinition } from '../sdk/interface-contract.js';
import type { GivenOptions } from '../testing/tried-options.js';

/** Options of every interface with a line that say how to talk, not where. */
const LINE_OPTIONS = [
  'framing',
  'checksum',
  'maxframe',
  'incomplete',
  'encoding',
  'message',
  'values',
  'rules',
  'unknown',
  'handshake',
  'polls',
  'timeout',
  'retries',
  'pause',
  'silence',
  'lostafter',
  'writetimeout',
];

/** The interface that was recorded, with what is needed to play it. */
export interface RecordedSection {
  readonly definition: InterfaceDefinition;
  /** Those that differ from their defaults, without ports and the like. */
  readonly options: GivenOptions;
  readonly secrets: readonly string[];
}

const sectionOf = (
  { interfaces, file }: LoadedConfiguration['configuration'],
  instance: string,
): InstanceSection => {
  const found = interfaces.find(({ name }) => name === instance);
  if (found !== undefined) return found;
  const names = interfaces.map(({ name }) => name).join(', ');
  throw new GatewayError(
    'COMMAND_USAGE',
    `the recording is of "${instance}", and ${file ?? 'the configuration'} has no interface of that name; it has ${names}`,
    { hint: 'name it with --instance, or give the configuration with -c' },
  );
};

const isTable = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isDefault = ({ options }: InterfaceDefinition, name: string, value: unknown): boolean => {
  const { properties } = options;
  const schema = isTable(properties) ? properties[name] : undefined;
  return isTable(schema) && JSON.stringify(schema['default']) === JSON.stringify(value);
};

/**
 * Finds an instance in a configuration.
 *
 * @throws GatewayError `CONFIG_INVALID`, `COMMAND_USAGE`; what `loadDefinition` throws
 */
export const recordedSection = async (
  loaded: LoadedConfiguration,
  instance: string,
): Promise<RecordedSection> => {
  const { configuration, problems } = loaded;
  const error = configurationError(problems);
  if (error !== undefined) throw error;
  const section = sectionOf(configuration, instance);
  const definition = await loadDefinition(section, configuration.folder);
  const checked = checkInterfaceOptions(section, definition.options);
  const wrong = configurationError(checked.problems);
  if (wrong !== undefined) throw wrong;
  return {
    definition,
    options: Object.fromEntries(
      LINE_OPTIONS.flatMap((name): [string, unknown][] => {
        const value = checked.options[name];
        return value === undefined || isDefault(definition, name, value) ? [] : [[name, value]];
      }),
    ),
    secrets: [...loaded.secrets, ...checked.secrets],
  };
};
