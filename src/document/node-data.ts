import { isAlias, isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import type { DocumentPath, Problem } from '../errors/problem.js';
import { whereText } from '../errors/where.js';
import type { DocumentBounds } from './document-bounds.js';
import { keyText } from './key-text.js';
import type { SourceText } from './source-text.js';
import { tooDeep } from './too-deep.js';

/** Half of a surrogate pair cannot be sent as UTF-8, so it must not come in through an escape. */
const HALF_CHARACTER = /\p{Surrogate}/u;

/** One walk over the nodes of a document: makes plain data, collects what is not allowed. */
class NodeReader {
  readonly problems: Problem[] = [];
  readonly #source: SourceText;
  readonly #bounds: DocumentBounds;

  constructor(source: SourceText, bounds: DocumentBounds) {
    this.#source = source;
    this.#bounds = bounds;
  }

  data(node: unknown, path: DocumentPath): unknown {
    if (isAlias(node)) {
      this.#report(
        'DOCUMENT_ALIAS',
        node,
        path,
        `*${node.source} is a YAML alias, which is not allowed`,
        'Write the value out; put text that begins with * in quotes.',
      );
      return null;
    }
    if (isScalar(node)) return this.#scalar(node, node.value, path);
    if (!isMap(node) && !isSeq(node)) return null;
    this.#refuseAnchor(node, path);
    if (path.length >= this.#bounds.maxDepth) {
      this.problems.push({ ...tooDeep(this.#source, node.range?.[0] ?? 0, this.#bounds), path });
      return null;
    }
    if (isMap(node)) return this.#map(node, path);
    return node.items.map((item, index) => this.data(item, [...path, index]));
  }

  #scalar(
    node: Node & { anchor?: string | undefined },
    value: unknown,
    path: DocumentPath,
  ): unknown {
    this.#refuseAnchor(node, path);
    if (typeof value === 'string' && HALF_CHARACTER.test(value)) {
      this.#report(
        'DOCUMENT_SYNTAX',
        node,
        path,
        'the text holds half a character (a lone surrogate)',
      );
    }
    return value;
  }

  #map(node: YAMLMap, path: DocumentPath): Record<string, unknown> {
    const data: Record<string, unknown> = {};
    const seen = new Map<string, Node>();
    for (const { key, value } of node.items) {
      const text = keyText(key);
      if (text === undefined || !isScalar(key)) {
        this.#refuseKey(key, node, path);
        continue;
      }
      const here = [...path, text];
      this.#refuseAnchor(key, here);
      const first = seen.get(text);
      if (first !== undefined) {
        const place = whereText(this.#source.where(first.range?.[0] ?? 0));
        this.#report(
          'DOCUMENT_DUPLICATE_KEY',
          key,
          here,
          `"${text}" stands twice; the first is at ${place}`,
        );
        continue;
      }
      seen.set(text, key);
      if (text === '__proto__') {
        this.#report('DOCUMENT_FORBIDDEN_KEY', key, here, '"__proto__" is not allowed as a key');
        continue;
      }
      data[text] = this.data(value, here);
    }
    return data;
  }

  #refuseKey(key: unknown, map: YAMLMap, path: DocumentPath): void {
    const at = isMap(key) || isSeq(key) || isAlias(key) || isScalar(key) ? key : map;
    if (isMap(key)) {
      this.#report(
        'DOCUMENT_SYNTAX',
        at,
        path,
        '{{ begins a mapping inside a mapping in YAML',
        'If it is meant as text, put all of the value in quotes.',
      );
      return;
    }
    this.#report(
      'DOCUMENT_SYNTAX',
      at,
      path,
      isScalar(key) ? 'a key is missing before the colon' : 'a key must be text',
    );
  }

  #refuseAnchor(
    node: { anchor?: string | undefined; range?: Node['range'] },
    path: DocumentPath,
  ): void {
    if (node.anchor === undefined) return;
    const start = this.#source.text.lastIndexOf(`&${node.anchor}`, node.range?.[0] ?? 0);
    this.problems.push({
      code: 'DOCUMENT_ALIAS',
      severity: 'error',
      message: `&${node.anchor} is a YAML anchor, which is not allowed`,
      hint: 'Remove it; put text that begins with & in quotes.',
      path,
      where: this.#source.where(start, start + node.anchor.length + 1),
    });
  }

  #report(
    code: Problem['code'],
    node: Pick<Node, 'range'>,
    path: DocumentPath,
    message: string,
    hint?: string,
  ): void {
    const [start, end] = node.range ?? [0, 1];
    this.problems.push({
      code,
      severity: 'error',
      message,
      path,
      where: this.#source.where(start, end),
      ...(hint === undefined ? {} : { hint }),
    });
  }
}

/** Plain data of a composed document, and what in it is not allowed, in file order. */
export const nodeData = (
  root: unknown,
  source: SourceText,
  bounds: DocumentBounds,
): { data: unknown; problems: Problem[] } => {
  const reader = new NodeReader(source, bounds);
  const data = reader.data(root, []);
  return { data, problems: reader.problems };
};
