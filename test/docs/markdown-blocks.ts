/** A fenced block of a Markdown file. */
export interface MarkdownBlock {
  /** The first word after the fence: `console`, `yaml`. */
  readonly language: string;
  /** The words after it that have a value: ```` ```yaml file=home.yaml ```` has `file`. */
  readonly info: Readonly<Record<string, string>>;
  readonly text: string;
  /** Where it begins, from 1. */
  readonly line: number;
}

const infoOf = (words: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    words.map((word): [string, string] => {
      const [name = '', value = ''] = word.split('=');
      return [name, value];
    }),
  );

/** The fenced blocks of a Markdown text, in their order. */
export const markdownBlocks = (markdown: string): MarkdownBlock[] => {
  const blocks: MarkdownBlock[] = [];
  let open: { words: string[]; line: number; lines: string[] } | undefined;
  for (const [index, line] of markdown.split('\n').entries()) {
    if (!line.startsWith('```')) open?.lines.push(line);
    else if (open === undefined)
      open = { words: line.slice(3).trim().split(/\s+/), line: index + 1, lines: [] };
    else {
      const [language = '', ...rest] = open.words;
      const text = open.lines.map((inner) => `${inner}\n`).join('');
      blocks.push({ language, info: infoOf(rest), text, line: open.line });
      open = undefined;
    }
  }
  if (open !== undefined) throw new Error(`the block of line ${open.line} has no end`);
  return blocks;
};
