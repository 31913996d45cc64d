/** Literal text, also as it was written in the URL; or a capture. */
export type LevelPart =
  | { readonly kind: 'literal'; readonly raw: string; readonly text: string }
  | { readonly kind: 'capture'; readonly written: string; readonly optional: boolean };

/** Where the capture before `next` ends; -1 where the level does not fit. */
const captureEnd = (
  text: string,
  at: number,
  next: LevelPart | undefined,
  isLast: boolean,
): number => {
  if (next === undefined || next.kind === 'capture') return text.length;
  if (!isLast) return text.indexOf(next.text, at);
  const end = text.length - next.text.length;
  return end >= at && text.endsWith(next.text) ? end : -1;
};

/**
 * What the captures of a level read, in time linear in its length: up to the first occurrence of the
 * literal that follows, as the map language has it.
 *
 * @returns undefined where the level does not fit
 */
export const readLevel = (parts: readonly LevelPart[], text: string): string[] | undefined => {
  const captured: string[] = [];
  let at = 0;
  for (const [index, part] of parts.entries()) {
    if (part.kind === 'literal') {
      if (!text.startsWith(part.text, at)) return undefined;
      at += part.text.length;
      continue;
    }
    const end = captureEnd(text, at, parts[index + 1], index + 2 === parts.length);
    if (end === -1 || (end === at && !part.optional)) return undefined;
    captured.push(text.slice(at, end));
    at = end;
  }
  return at === text.length ? captured : undefined;
};

/** The level as it stands in a URL: literals as they were written, captures encoded. */
export const writeLevel = (parts: readonly LevelPart[], captured: readonly string[]): string => {
  let next = 0;
  return parts
    .map((part) => {
      if (part.kind === 'literal') return part.raw;
      next += 1;
      return encodeURIComponent(captured[next - 1] ?? '');
    })
    .join('');
};
