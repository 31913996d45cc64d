import { isMap, isNode, isSeq, type Node } from 'yaml';
import type { DocumentPath } from '../errors/problem.js';
import { keyText } from './key-text.js';

/** Offsets of a part of the text, end excluded. */
export type TextRange = readonly [start: number, end: number];

interface Step {
  readonly key: unknown;
  readonly value: unknown;
}

const step = (node: unknown, name: string | number): Step | undefined => {
  if (isSeq(node)) {
    const value = typeof name === 'number' ? node.items[name] : undefined;
    return value === undefined ? undefined : { key: value, value };
  }
  if (!isMap(node)) return undefined;
  return node.items.find((pair) => keyText(pair.key) === String(name));
};

const rangeOf = (node: unknown): TextRange | undefined => {
  if (!isNode(node)) return undefined;
  const range = (node as Node).range;
  return range === undefined || range === null ? undefined : [range[0], range[1]];
};

/**
 * Where a path stands. A value that is empty (`key:`) has no characters of its own: its key is
 * shown. What does not exist is shown at its nearest parent.
 */
export const locateNode = (
  root: unknown,
  path: DocumentPath,
  part: 'key' | 'value',
): TextRange | undefined => {
  let key: unknown;
  let value = root;
  let complete = true;
  for (const name of path) {
    const next = step(value, name);
    if (next === undefined) {
      complete = false;
      break;
    }
    ({ key, value } = next);
  }
  const keyRange = rangeOf(key);
  const valueRange = rangeOf(value);
  if ((part === 'key' || !complete) && keyRange !== undefined) return keyRange;
  const empty = valueRange === undefined || valueRange[0] === valueRange[1];
  return empty ? (keyRange ?? valueRange) : valueRange;
};
