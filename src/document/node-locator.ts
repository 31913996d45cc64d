import { isMap, isNode, isSeq, type Node, type YAMLMap } from 'yaml';
import type { DocumentPath } from '../errors/problem.js';
import { keyText } from './key-text.js';

/** Offsets of a part of the text, end excluded. */
export type TextRange = readonly [start: number, end: number];

interface Step {
  readonly key: unknown;
  readonly value: unknown;
}

/** Looks up members of nodes; each mapping is indexed once, because files may have 50,000 keys. */
class NodeIndex {
  readonly #pairs = new WeakMap<YAMLMap, ReadonlyMap<string, Step>>();

  step(node: unknown, name: string | number): Step | undefined {
    if (isSeq(node)) {
      const value = typeof name === 'number' ? node.items[name] : undefined;
      return value === undefined ? undefined : { key: value, value };
    }
    return isMap(node) ? this.#pairsOf(node).get(String(name)) : undefined;
  }

  #pairsOf(node: YAMLMap): ReadonlyMap<string, Step> {
    const present = this.#pairs.get(node);
    if (present !== undefined) return present;
    const pairs = new Map<string, Step>();
    for (const pair of node.items) {
      const text = keyText(pair.key);
      if (text !== undefined && !pairs.has(text)) pairs.set(text, pair);
    }
    this.#pairs.set(node, pairs);
    return pairs;
  }
}

const rangeOf = (node: unknown): TextRange | undefined => {
  if (!isNode(node)) return undefined;
  const range = (node as Node).range;
  return range === undefined || range === null ? undefined : [range[0], range[1]];
};

/** Finds the place of a part of a document. */
export type NodeLocator = (path: DocumentPath, part: 'key' | 'value') => TextRange | undefined;

/**
 * Prepares looking up where paths stand. A value that is empty (`key:`) has no characters of its
 * own: its key is shown. What does not exist is shown at its nearest parent.
 */
export const createNodeLocator = (root: unknown): NodeLocator => {
  const index = new NodeIndex();
  return (path, part) => {
    let key: unknown;
    let value = root;
    let complete = true;
    for (const name of path) {
      const next = index.step(value, name);
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
};
