/**
 * How messages and INI files call a section.
 *
 * @example sectionTitle(['interfaces', 'gate', 'port']) // 'INTERFACE:gate'
 */
export const sectionTitle = (path: readonly (string | number)[]): string => {
  const [section, name] = path;
  if (section === 'interfaces') return name === undefined ? 'INTERFACE' : `INTERFACE:${name}`;
  return String(section ?? '').toUpperCase();
};
