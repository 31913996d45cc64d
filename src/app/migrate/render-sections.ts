import { stringify } from 'yaml';

/** One option of a configuration to write. */
export interface MigratedOption {
  readonly name: string;
  readonly value: unknown;
  /** Comment lines before it, without `#`. */
  readonly comments?: readonly string[];
  /** Why it stands there as a comment only. */
  readonly disabled?: string | undefined;
}

/** One section; `interfaces` and the name of one are a path of two. */
export interface MigratedSection {
  readonly path: readonly string[];
  readonly comments?: readonly string[];
  readonly options: readonly MigratedOption[];
}

const comment = (line: string): string => `# ${line}`.trimEnd();

const optionLines = ({ name, value, comments = [], disabled }: MigratedOption): string[] => {
  const written = stringify({ [name]: value }, { lineWidth: 0 })
    .trimEnd()
    .split('\n');
  return [
    ...comments.map(comment),
    ...(disabled === undefined ? written : [comment(disabled), ...written.map(comment)]),
  ];
};

const indented = (lines: readonly string[], depth: number): string[] =>
  lines.map((line) => (line === '' ? '' : `${'  '.repeat(depth)}${line}`));

const isActive = ({ options }: MigratedSection): boolean =>
  options.some(({ disabled }) => disabled === undefined);

/** A key of a mapping, in quotes where YAML wants them. */
const key = (name: string): string => stringify({ [name]: null }).split(': null', 1)[0] ?? name;

const sectionLines = (section: MigratedSection, parent: string | undefined): string[] => {
  const { path, comments = [], options } = section;
  const [first = '', second] = path;
  // A section that says nothing would be null.
  const head = (name: string): string => (isActive(section) ? `${key(name)}:` : `# ${name}:`);
  const inner = options.flatMap(optionLines);
  if (second === undefined)
    return ['', ...comments.map(comment), head(first), ...indented(inner, 1)];
  return [
    ...(parent === first ? [] : ['', `${key(first)}:`]),
    ...indented([...comments.map(comment), head(second), ...indented(inner, 1)], 1),
  ];
};

/** A configuration as YAML, with its comments. */
export const renderSections = (
  head: readonly string[],
  sections: readonly MigratedSection[],
  tail: readonly string[] = [],
): string => {
  const lines = head.map(comment);
  let parent: string | undefined;
  for (const section of sections) {
    lines.push(...sectionLines(section, parent));
    [parent] = section.path;
  }
  if (tail.length > 0) lines.push('', ...tail.map(comment));
  return `${lines.join('\n')}\n`;
};
