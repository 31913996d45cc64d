import type { PayloadDefinition } from '../definition/payload-definition.js';
import { jsonWords } from './json-words.js';
import { textWords, type Word } from './text-words.js';

const dataOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The fields of a line of csv: in double quotes where they have a separator in them (M4.5). */
const csvFields = (text: string, separator: string): string[] => {
  const fields: string[] = [];
  let rest = text;
  for (;;) {
    const [quoted] = /^"(?:[^"]|"")*"/.exec(rest) ?? [];
    const end = quoted === undefined ? rest.indexOf(separator) : quoted.length;
    const field = end === -1 ? rest : rest.slice(0, end);
    fields.push(quoted === undefined ? field : quoted.slice(1, -1).replaceAll('""', '"'));
    if (end === -1 || end >= rest.length) return fields;
    rest = rest.slice(end + separator.length);
  }
};

const actionWords = (text: string): Word[] => {
  if (!text.startsWith('{')) return [{ name: 'action', word: text }];
  const data = dataOf(text);
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]): Word[] =>
    key === 'action'
      ? [{ name: 'action', word: String(value) }]
      : [
          { name: 'argkey', word: key },
          { name: 'argvalue', word: String(value) },
        ],
  );
};

/** The words of a payload, as far as the definition fits it (M4). */
export const payloadWords = (payload: PayloadDefinition, text: string): Word[] => {
  switch (payload.codec) {
    case 'text':
      return textWords(payload.text, text) ?? [];
    case 'json':
      return jsonWords(payload.template, dataOf(text));
    case 'csv': {
      const fields = csvFields(text, payload.separator);
      return payload.fields.flatMap((field, index) => textWords(field, fields[index] ?? '') ?? []);
    }
    case 'pairs': {
      const given = new Map(
        text.split(payload.separator).map((pair): [string, string] => {
          const at = pair.indexOf(payload.equals);
          return at === -1
            ? [pair.trim(), '']
            : [pair.slice(0, at).trim(), pair.slice(at + payload.equals.length).trim()];
        }),
      );
      return payload.members.flatMap(
        ([key, value]) => textWords(value, given.get(key) ?? '') ?? [],
      );
    }
    case 'action-or-json':
      return actionWords(text);
    case 'bytes':
    case 'hex':
    case 'base64':
      return [{ name: payload.capture.name, word: text }];
  }
};
