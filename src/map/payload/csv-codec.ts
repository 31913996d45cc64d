import type { Capture, TextPattern } from '../definition/text-pattern.js';
import { compileText } from '../pattern/compile-text.js';
import { quoted, shortened } from '../quoted.js';
import { Refusal } from '../refusal.js';
import type { Slot } from '../route/slot.js';
import type { PayloadCodec } from './payload-codec.js';
import { textDiffers } from './text-codec.js';

/** The fields of one line (RFC 4180), or undefined where a quote is never closed or stands inside. */
const splitCsv = (line: string, separator: string): string[] | undefined => {
  const fields: string[] = [];
  let from = 0;
  for (;;) {
    if (line[from] !== '"') {
      const end = line.indexOf(separator, from);
      const field = line.slice(from, end < 0 ? undefined : end);
      if (field.includes('"')) return undefined;
      fields.push(field);
      if (end < 0) return fields;
      from = end + separator.length;
      continue;
    }
    let field = '';
    let at = from + 1;
    for (;;) {
      const end = line.indexOf('"', at);
      if (end < 0) return undefined;
      field += line.slice(at, end);
      at = end + 1;
      if (line[at] !== '"') break;
      field += '"';
      at += 1;
    }
    fields.push(field);
    if (at === line.length) return fields;
    if (!line.startsWith(separator, at)) return undefined;
    from = at + separator.length;
  }
};

/** A field as it stands in a line: in quotes where it must. */
const csvField = (field: string, separator: string): string =>
  field.includes(separator) || /["\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;

/** Fields between separators (M4.5). */
export const csvCodec = (
  separator: string,
  fields: readonly TextPattern[],
  slotOf: (capture: Capture) => Slot,
): PayloadCodec => {
  const codecs = fields.map((field) => compileText(field, slotOf, textDiffers));
  return {
    read: ({ text }, draft) => {
      if (typeof text !== 'string') return text;
      const given = splitCsv(text, separator);
      if (given?.length !== codecs.length)
        return new Refusal(
          'MAP_PAYLOAD_DIFFERS',
          () =>
            `payload ${shortened(text)} has ${given?.length ?? 'no whole'} ${given?.length === 1 ? 'field' : 'fields'}; expected ${codecs.length}, separated by ${quoted(separator)}`,
        );
      for (const [index, codec] of codecs.entries()) {
        const refusal = codec.read(given[index] ?? '', draft);
        if (refusal !== undefined) return refusal;
      }
      return undefined;
    },
    print: (message, key) => {
      const made: string[] = [];
      for (const codec of codecs) {
        const field = codec.print(message, key);
        if (typeof field !== 'string') return field;
        made.push(csvField(field, separator));
      }
      return made.join(separator);
    },
  };
};
