import { createSchemaChecker } from '../document/check-schema.js';
import { configurationSchema } from './configuration.generated.js';
import { isConfigurationFile } from './is-configuration-file.generated.js';
import type { MergedSettings } from './merged-settings.js';
import { optionsOf } from './option-schema.js';

const interfaceValues = (
  settings: MergedSettings,
  path: readonly string[],
): Record<string, unknown> =>
  Object.fromEntries(
    optionsOf('interface').map(([name]) => [name, settings.value([...path, name])]),
  );

/** Checks the values of all options against the schema; wrong ones are reported and forgotten. */
export const checkSettings = (settings: MergedSettings): void => {
  const check = createSchemaChecker(configurationSchema, {
    code: () => 'CONFIG_WRONG_VALUE',
    isRight: isConfigurationFile,
    entry: 'option',
    subject: (path) => settings.subject(path),
  });
  const data = {
    gateway: settings.section('gateway'),
    map: settings.section('map'),
    log: settings.section('log'),
    mqtt: settings.section('mqtt'),
    interface: interfaceValues(settings, ['interface']),
    interfaces: Object.fromEntries(
      settings.instances().map((name) => [name, interfaceValues(settings, ['interfaces', name])]),
    ),
  };
  const problems = check({
    data,
    problems: [],
    locate: (path, part) => settings.place(path, part),
  });
  settings.problems.push(...problems);
  for (const { path } of problems) {
    if (path !== undefined) settings.forget(path.slice(0, path[0] === 'interfaces' ? 3 : 2));
  }
};
