import type { CST, YAMLError } from 'yaml';

/** What is inside a token, one level deeper; the depth of tokens is bounded where they are read. */
const inner = (token: CST.Token): CST.Token[] => {
  if (token.type === 'document') return token.value === undefined ? [] : [token.value];
  if (!('items' in token)) return [];
  return token.items.flatMap(({ key, value }) => [key ?? [], value ?? []].flat());
};

/** A token and all that is inside it. */
const withInner = (token: CST.Token): CST.Token[] => [token, ...inner(token).flatMap(withInner)];

const isOpen = (token: CST.Token, bracket: string): boolean =>
  token.type === 'flow-collection' &&
  token.start.source === (bracket === ']' ? '[' : '{') &&
  !token.end.some(({ source }) => source === bracket);

const isQuoted = (token: CST.Token, end: number): boolean =>
  (token.type === 'single-quoted-scalar' || token.type === 'double-quoted-scalar') &&
  token.offset + token.source.length === end;

/**
 * Where the bracket or quote opens that an error finds not closed (an offset): the innermost of the
 * kind. yaml itself names the place where it gave up, often many lines below.
 */
export const openingOf = (error: YAMLError, tokens: readonly CST.Token[]): number | undefined => {
  const bracket = /end with a ([\]}])/.exec(error.message)?.[1];
  const isMissingQuote = error.message.startsWith('Missing closing ');
  if (bracket === undefined && !isMissingQuote) return undefined;
  const [end] = error.pos;
  const open = tokens
    .flatMap(withInner)
    .filter((token) => (bracket === undefined ? isQuoted(token, end) : isOpen(token, bracket)))
    .map(({ offset }) => offset)
    .filter((offset) => offset <= end);
  return open.length === 0 ? undefined : open.reduce((a, b) => Math.max(a, b));
};
