/** The comments of an INI text, by what they stand before. */
export interface IniComments {
  /** By `section.option` or `section`, both in lower case. */
  readonly before: (key: string) => readonly string[];
  /** After the last option. */
  readonly tail: readonly string[];
}

const HEADER = /^\[([^\]]+)\]/;
const OPTION = /^([^:=\s][^:=]*)[:=]/;
const INLINE = /\s;(.*)$/;

/** A line of `=` or `-` only separates. */
const isRule = (line: string): boolean => /^[-=#;\s]*$/.test(line);

/** Finds the comments of a configuration of the original, so that its author finds them again. */
export const iniComments = (text: string): IniComments => {
  const before = new Map<string, string[]>();
  let waiting: string[] = [];
  let section = '';
  const give = (key: string): void => {
    before.set(key, [...(before.get(key) ?? []), ...waiting]);
    waiting = [];
  };
  for (const line of text.replace(/^\uFEFF/, '').split(/\r?\n/)) {
    const trimmed = line.trim();
    if (/^[#;]/.test(trimmed)) {
      if (!isRule(trimmed)) waiting.push(trimmed.replace(/^[#;]+ ?/, ''));
      continue;
    }
    if (trimmed === '') continue;
    const header = HEADER.exec(trimmed)?.[1];
    if (header !== undefined) {
      section = header.trim().toLowerCase();
      give(section);
      continue;
    }
    const name = line === line.trimStart() ? OPTION.exec(trimmed)?.[1] : undefined;
    const inline = INLINE.exec(trimmed)?.[1];
    if (inline !== undefined) waiting.push(inline.trim());
    if (name !== undefined) give(`${section}.${name.trim().toLowerCase()}`);
  }
  return { before: (key) => before.get(key) ?? [], tail: waiting };
};
