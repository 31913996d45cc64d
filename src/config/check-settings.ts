import { createSchemaChecker } from '../document/check-schema.js';
import { commentHint } from './comment-hint.js';
import { configurationSchema } from './configuration.generated.js';
import { isConfigurationFile } from './is-configuration-file.generated.js';
import type { MergedSettings } from './merged-settings.js';
import {
  isNamed,
  NAMED_SECTIONS,
  type NamedSection,
  optionsOf,
  PLAIN_SECTIONS,
} from './option-schema.js';

const valuesAt = (
  settings: MergedSettings,
  path: readonly string[],
  kind: 'interface' | 'schedule',
): Record<string, unknown> =>
  Object.fromEntries(optionsOf(kind).map(([name]) => [name, settings.value([...path, name])]));

const namedValues = (settings: MergedSettings, kind: NamedSection): Record<string, unknown> =>
  Object.fromEntries(
    settings
      .names(kind)
      .map((name) => [name, valuesAt(settings, [kind, name], NAMED_SECTIONS[kind])]),
  );

/** Checks the values of all options against the schema; wrong ones are reported and forgotten. */
export const checkSettings = (settings: MergedSettings): void => {
  const check = createSchemaChecker(configurationSchema, {
    code: () => 'CONFIG_WRONG_VALUE',
    isRight: isConfigurationFile,
    entry: 'option',
    subject: (path) => settings.subject(path),
    hint: commentHint,
  });
  const data = {
    ...Object.fromEntries(PLAIN_SECTIONS.map((name) => [name, settings.section(name)])),
    interface: valuesAt(settings, ['interface'], 'interface'),
    interfaces: namedValues(settings, 'interfaces'),
    schedules: namedValues(settings, 'schedules'),
  };
  const problems = check({
    data,
    problems: [],
    locate: (path, part) => settings.place(path, part),
  });
  settings.problems.push(...problems);
  for (const { path } of problems) {
    if (path !== undefined) settings.forget(path.slice(0, isNamed(path[0]) ? 3 : 2));
  }
};
