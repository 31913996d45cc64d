export interface IniLine {
  readonly name: string;
  readonly value: string;
  /** Comes before the line, as a comment. */
  readonly comment?: string;
}

export interface IniPart {
  readonly name: string;
  readonly comment?: string;
  readonly options: readonly IniLine[];
}

/** Whether the dialect can hold a value: no outer spaces, no ` ;`, no line that is empty or a comment. */
export const isIniValue = (value: string): boolean =>
  value !== '""' &&
  !value.includes('\r') &&
  !value.includes('\0') &&
  !/(^|\s);/.test(value) &&
  value
    .split('\n')
    .every(
      (line, index, lines) =>
        line === line.trim() &&
        (line !== '' || lines.length === 1) &&
        (index === 0 || !/^[#;]/.test(line)),
    );

const commentLines = (comment: string | undefined): string[] =>
  comment === undefined ? [] : comment.split('\n').map((line) => `# ${line}`.trimEnd());

const optionLines = ({ name, value, comment }: IniLine): string[] => {
  const written = isIniValue(value)
    ? `${name}: ${value.replaceAll('\n', '\n    ')}`.trimEnd()
    : `# ${name} cannot be written in INI; as JSON: ${JSON.stringify(value)}`;
  return [...commentLines(comment), written];
};

/** Writes sections in the dialect that `parseIni` reads. */
export const renderIni = (parts: readonly IniPart[]): string =>
  parts
    .map(({ name, comment, options }) =>
      [...commentLines(comment), `[${name}]`, ...options.flatMap(optionLines), ''].join('\n'),
    )
    .join('\n');
