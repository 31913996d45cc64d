import type { JsonTemplate } from '../definition/payload-definition.js';
import { textWords, type Word } from './text-words.js';

const wordOf = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? '');

/** Names that templates say themselves; every other member belongs to `<argkey>: <argvalue>`. */
const restWords = (
  template: Extract<JsonTemplate, { kind: 'object' }>,
  data: Readonly<Record<string, unknown>>,
): Word[] => {
  const named = new Set(template.members.map(([key]) => key));
  return Object.entries(data)
    .filter(([key]) => !named.has(key))
    .flatMap(([key, value]) => [
      { name: 'argkey', word: key },
      { name: 'argvalue', word: wordOf(value) },
    ]);
};

/** The words of JSON data, as far as the template fits it (M4.2 to M4.4). */
export const jsonWords = (template: JsonTemplate, data: unknown): Word[] => {
  switch (template.kind) {
    case 'constant':
      return [];
    case 'value':
      return data === undefined || (data === null && template.capture.optional)
        ? []
        : [{ name: template.capture.name, word: wordOf(data) }];
    case 'text':
      return (typeof data === 'string' ? textWords(template.text, data) : undefined) ?? [];
    case 'list':
      return Array.isArray(data)
        ? template.items.flatMap((item, index) => jsonWords(item, data[index]))
        : [];
    case 'object': {
      if (typeof data !== 'object' || data === null || Array.isArray(data)) return [];
      const members: Readonly<Record<string, unknown>> = { ...data };
      return [
        ...template.members.flatMap(([key, inner]) =>
          jsonWords(inner, Object.hasOwn(members, key) ? members[key] : undefined),
        ),
        ...(template.rest ? restWords(template, members) : []),
      ];
    }
  }
};
