import { isMap, isScalar, isSeq } from 'yaml';

/** The indentation that a JSON text uses: its first indented line's, or two spaces. */
export const indentationOf = (text: string): string => /^([ \t]+)\S/m.exec(text)?.[1] ?? '  ';

/**
 * A YAML node as JSON text. `JSON.stringify` would put keys that look like numbers first; this keeps
 * the order of the file. Lists of plain values stay on one line.
 */
export const writeJson = (node: unknown, indent: string, depth = 0): string => {
  const inner = `\n${indent.repeat(depth + 1)}`;
  const outer = `\n${indent.repeat(depth)}`;
  if (isMap(node)) {
    const members = node.items.map(
      ({ key, value }) =>
        `${JSON.stringify(String(isScalar(key) ? key.value : key))}: ${writeJson(value, indent, depth + 1)}`,
    );
    return members.length === 0 ? '{}' : `{${inner}${members.join(`,${inner}`)}${outer}}`;
  }
  if (isSeq(node)) {
    const items = node.items.map((item) => writeJson(item, indent, depth + 1));
    return node.items.every(isScalar)
      ? `[${items.join(', ')}]`
      : `[${inner}${items.join(`,${inner}`)}${outer}]`;
  }
  return JSON.stringify(isScalar(node) ? node.value : node) ?? 'null';
};
