import type { Capture, TextPattern } from '../definition/text-pattern.js';
import { type PatternFault, type PatternPart, patternParts } from './pattern-parts.js';

/** A capture and where it stands in the text. */
export interface PlacedCapture extends Capture {
  readonly offset: number;
  readonly length: number;
}

export type ParsedText =
  | { readonly pattern: TextPattern; readonly captures: readonly PlacedCapture[] }
  | { readonly fault: PatternFault };

const sideBySide = (
  before: PatternPart & { readonly kind: 'capture' },
  part: PatternPart & { readonly kind: 'capture' },
): PatternFault => ({
  message: `<${before.name}> and <${part.name}> stand side by side; nothing tells where the one ends and the other begins`,
  hint: `Write some text between them, such as <${before.name}>-<${part.name}>.`,
  offset: part.offset,
  length: part.length,
});

/** Joins parts of a pattern (M2.3); a tail cannot stand in a text. */
export const joinParts = (parts: readonly PatternPart[]): ParsedText => {
  const pattern: (string | Capture)[] = [];
  const captures: PlacedCapture[] = [];
  let before: PatternPart | undefined;
  for (const part of parts) {
    if (part.kind === 'literal') {
      const last = pattern.at(-1);
      if (typeof last === 'string') pattern[pattern.length - 1] = last + part.text;
      else pattern.push(part.text);
      before = part;
      continue;
    }
    const { name, suffix, offset, length } = part;
    if (suffix === '*')
      return {
        fault: {
          message: `<${name}*> can only stand alone in the last level of a topic`,
          hint: `Write <${name}>, or <${name}?> where it may be missing.`,
          offset,
          length,
        },
      };
    if (before?.kind === 'capture') return { fault: sideBySide(before, part) };
    const optional = suffix === '?';
    pattern.push({ name, optional });
    captures.push({ name, optional, offset, length });
    before = part;
  }
  return { pattern, captures };
};

/**
 * Parses a text pattern (M2.1 to M2.3).
 *
 * @param root what `<root>` stands for
 * @example parseTextPattern('room-<location>').pattern
 * // ['room-', { name: 'location', optional: false }]
 */
export const parseTextPattern = (text: string, root?: string): ParsedText => {
  const cut = patternParts(text, root);
  return 'fault' in cut ? cut : joinParts(cut.parts);
};
