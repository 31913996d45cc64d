import type { Setting } from './setting.js';

/** The names of the interfaces that settings are for, each once: those of `[INTERFACE:name]`. */
export const instanceNames = (settings: readonly Setting[]): readonly string[] => [
  ...new Set(
    settings.flatMap(({ path: [section, name] }) =>
      section === 'interfaces' && name !== undefined ? [name] : [],
    ),
  ),
];
