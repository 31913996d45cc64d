import { isNamed, NAMED_SECTIONS } from './option-schema.js';

/**
 * How messages and INI files call a section.
 *
 * @example sectionTitle(['interfaces', 'gate', 'port']) // 'INTERFACE:gate'
 */
export const sectionTitle = (path: readonly (string | number)[]): string => {
  const [section, name] = path;
  if (isNamed(section)) {
    const kind = NAMED_SECTIONS[section].toUpperCase();
    return name === undefined ? kind : `${kind}:${name}`;
  }
  return String(section ?? '').toUpperCase();
};
