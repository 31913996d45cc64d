import { type Where, whereText } from '../errors/where.js';
import type { IniDocument } from './ini-document.js';
import type { Layer } from './setting.js';
import type { SettingCollector } from './setting-collector.js';

/** Adds what an INI document sets. */
export const addIniSettings = (
  collector: SettingCollector,
  document: IniDocument,
  layer: Layer,
): void => {
  const places = new Map<string, Where>();
  for (const section of document.sections) {
    const path = collector.section(section.name, section.where);
    if (path === undefined) continue;
    for (const { name, value, nameWhere, valueWhere } of section.options) {
      const key = [...path, name].join('.');
      const first = places.get(key);
      if (first !== undefined) {
        collector.report(
          'DOCUMENT_DUPLICATE_KEY',
          `"${name}" stands twice in [${section.name}], which stands twice itself; the first is at ${whereText(first)}`,
          nameWhere,
        );
        continue;
      }
      places.set(key, nameWhere);
      collector.add(path, {
        name,
        value,
        origin: { layer, text: whereText(valueWhere) },
        place: (_, part) => (part === 'key' ? nameWhere : valueWhere),
      });
    }
    const saysWhich = section.options.some(({ name }) => name === 'interface' || name === 'module');
    if (path[0] === 'interfaces' && !saysWhich) {
      // A named interface without options is there all the same, and its name says which.
      const origin = { layer, text: whereText(section.where) };
      collector.add(path, { name: 'interface', value: '', origin, place: () => section.where });
    }
  }
};
