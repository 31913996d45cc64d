import type { YAMLError } from 'yaml';

/** What is wrong with how a line is indented, and the offset of the first sign of that line. */
export interface IndentationFault {
  readonly message: string;
  readonly hint: string;
  readonly offset: number;
}

/** A line that says something: not an empty one, not a comment. */
interface Line {
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly spaces: number;
  /** Where its key stands: behind the dashes of a list item. */
  readonly depth: number;
}

const linesOf = (text: string): Line[] => {
  let next = 0;
  return text.split('\n').flatMap((line, index) => {
    const start = next;
    next += line.length + 1;
    if (/^\s*(?:#|$)/.test(line)) return [];
    const spaces = /^ */.exec(line)?.[0].length ?? 0;
    const depth = /^ *(?:-(?: +|\r?$))*/.exec(line)?.[0].length ?? 0;
    return [{ number: index + 1, start, end: start + line.length, spaces, depth }];
  });
};

const isItem = ({ spaces, depth }: Line): boolean => depth > spaces;

const words = (line: Line, before: Line, peer: Line): readonly [string, string] | undefined => {
  if (peer.spaces === line.spaces) {
    if (isItem(peer) === isItem(line)) return undefined;
    return isItem(line)
      ? [
          'a list item (-) stands among keys',
          'Indent it under the key of its list, or write it as a key and a value.',
        ]
      : [
          'a key stands among list items (-)',
          'Indent it like the key that it should stand beside, or begin the line with a dash.',
        ];
  }
  const depth = isItem(line) ? before.spaces : before.depth;
  const than = `(${line.spaces}) than line ${before.number} (${depth})`;
  return line.spaces > depth
    ? [
        `line ${line.number} is indented deeper ${than}, which it should stand beside`,
        'Give both the same indentation; under a key that has a value nothing else can stand.',
      ]
    : [
        `line ${line.number} is indented less ${than}, but like no line above it`,
        'Lines that belong together begin in the same column.',
      ];
};

/** Where the line begins that is meant: one whose key a value ran into, or where yaml stopped. */
const meantAt = ({ code, message, pos: [at] }: YAMLError, text: string): number | undefined => {
  if (code === 'BAD_INDENT') return message.startsWith('All ') ? at : undefined;
  if (code === 'MISSING_CHAR') return message.startsWith('Sequence item') ? at : undefined;
  if (code === 'MULTILINE_IMPLICIT_KEY')
    return /^-\s/.test(text.slice(at, at + 2)) ? at : undefined;
  if (code !== 'BLOCK_AS_IMPLICIT_KEY') return undefined;
  if (message.startsWith('A block sequence')) return at;
  const length = text.slice(at).search(/:(?=\s|$)/);
  return text.slice(at, at + length).includes('\n') ? at + length : undefined;
};

/**
 * Whether an error of yaml comes from a line that is indented wrongly, and from which; `undefined`
 * where it is another mistake. yaml takes the line for a part of the value before it.
 */
export const indentationFault = (error: YAMLError, text: string): IndentationFault | undefined => {
  const at = meantAt(error, text);
  if (at === undefined) return undefined;
  const lines = linesOf(text);
  const index = lines.findIndex(({ end }) => end > at);
  const line = lines[index];
  const earlier = lines.slice(0, Math.max(0, index));
  const before = earlier.findLast(({ start }) => start <= error.pos[0]) ?? earlier.at(-1);
  const peer = earlier.findLast(({ spaces }) => spaces <= (line?.spaces ?? 0));
  if (line === undefined || before === undefined || peer === undefined) return undefined;
  const [message, hint] = words(line, before, peer) ?? [];
  if (message === undefined || hint === undefined) return undefined;
  return { message, hint, offset: line.start + line.spaces };
};
