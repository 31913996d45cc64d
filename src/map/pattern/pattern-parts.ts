/** What is wrong with a pattern, and which of its characters say so (offsets in UTF-16 units). */
export interface PatternFault {
  readonly message: string;
  readonly hint?: string | undefined;
  readonly offset: number;
  readonly length: number;
}

/** A part of a pattern and where it stands in the text that was written. */
export type PatternPart = { readonly offset: number; readonly length: number } & (
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'capture'; readonly name: string; readonly suffix: '' | '?' | '*' }
);

const NAME = /^[\p{L}\p{N}_.-]{1,64}$/u;
const HINT = 'Write <name>, <name?> or <name*>; for the character < write <<.';

const faultOf = (
  message: string,
  offset: number,
  length: number,
  hint?: string,
): { readonly fault: PatternFault } => ({ fault: { message, offset, length, hint } });

/** What stands between `<` and `>`. */
const captureAt = (
  inner: string,
  offset: number,
): PatternPart | { readonly fault: PatternFault } => {
  const last = inner.at(-1);
  const suffix = last === '?' || last === '*' ? last : '';
  const name = suffix === '' ? inner : inner.slice(0, -1);
  const length = inner.length + 2;
  if (name === '') return faultOf(`<${inner}> has no name`, offset, length, HINT);
  if (!NAME.test(name)) {
    const allowed = 'a name has 1 to 64 letters, digits, _, - and .';
    return faultOf(
      `<${inner.slice(0, 80)}> is not the name of anything; ${allowed}`,
      offset,
      length,
      HINT,
    );
  }
  return { kind: 'capture', name, suffix, offset, length };
};

/**
 * Cuts a pattern into literal text and captures (M2.1); `<root>` becomes literal text.
 *
 * @param root what `<root>` stands for; where it is not given, `<root>` is a fault
 */
export const patternParts = (
  text: string,
  root: string | undefined,
): { readonly parts: readonly PatternPart[] } | { readonly fault: PatternFault } => {
  const parts: PatternPart[] = [];
  let at = 0;
  while (at < text.length) {
    const start = text.indexOf('<', at);
    if (start !== at) {
      const end = start === -1 ? text.length : start;
      parts.push({ kind: 'literal', text: text.slice(at, end), offset: at, length: end - at });
      at = end;
      continue;
    }
    if (text[start + 1] === '<') {
      parts.push({ kind: 'literal', text: '<', offset: start, length: 2 });
      at = start + 2;
      continue;
    }
    const end = text.indexOf('>', start);
    const next = text.indexOf('<', start + 1);
    if (end === -1 || (next !== -1 && next < end))
      return faultOf('< begins a capture that is never closed by >', start, 1, HINT);
    const part = captureAt(text.slice(start + 1, end), start);
    if ('fault' in part) return part;
    at = end + 1;
    if (part.kind !== 'capture' || part.name !== 'root') {
      parts.push(part);
      continue;
    }
    const { offset, length } = part;
    if (part.suffix !== '')
      return faultOf(`<root${part.suffix}> is not possible; write <root>`, offset, length);
    if (root === undefined)
      return faultOf(
        '<root> stands here, but the map has no root',
        offset,
        length,
        'Write root: … at the top of this file.',
      );
    if (root !== '') parts.push({ kind: 'literal', text: root, offset, length });
  }
  return { parts };
};
