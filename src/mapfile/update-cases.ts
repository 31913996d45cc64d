import { Document, isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import type { Where } from '../errors/where.js';
import type { MapCase } from '../map/cases/map-case.js';
import { messageData, publicationData } from './case-data.js';
import { indentationOf, writeJson } from './write-json.js';

/** A case of a file, and what it has to say instead. */
export interface CaseUpdate {
  /** Where the name of the case stands. */
  readonly where: Where;
  readonly case: MapCase;
  readonly sides: readonly ('mqtt' | 'message' | 'error')[];
}

const testsOf = (document: Document): YAMLMap[] => {
  const tests = document.get('tests');
  return isSeq(tests) ? tests.items.filter(isMap) : [];
};

/** Members that are there already keep their place and their comments. */
const putMembers = (
  document: Document,
  node: YAMLMap,
  members: Readonly<Record<string, unknown>>,
): void => {
  for (const { key } of [...node.items])
    if (isScalar(key) && !Object.hasOwn(members, String(key.value))) node.delete(key.value);
  for (const [key, value] of Object.entries(members)) {
    const present: unknown = node.get(key, true);
    if (isScalar(present) && typeof value === typeof present.value) present.value = value;
    else node.set(key, document.createNode(value, { flow: true }));
  }
};

const putSide = (document: Document, node: YAMLMap, key: string, data: unknown): void => {
  const present = node.get(key, true);
  const isPlain = typeof data === 'object' && data !== null && !Array.isArray(data);
  if (isMap(present) && isPlain) putMembers(document, present, { ...data });
  else node.set(key, document.createNode(data, { flow: true }));
};

const mqttData = ({ mqtt = [] }: MapCase): unknown => {
  const [first, another] = mqtt.map(publicationData);
  return another === undefined ? first : mqtt.map(publicationData);
};

const update = (document: Document, node: YAMLMap, { case: test, sides }: CaseUpdate): void => {
  if (sides.includes('message'))
    putSide(document, node, 'message', messageData(test.message ?? {}));
  if (sides.includes('mqtt')) putSide(document, node, 'mqtt', mqttData(test));
  if (test.error === undefined) node.delete('error');
  else node.set('error', test.error);
  for (const side of ['mqtt', 'message'] as const) if (test[side] === undefined) node.delete(side);
  // With one side alone there is one direction, which goes without saying.
  if (test.error !== undefined) node.delete('direction');
};

/** A node as text that stands at `column`, from 0. */
const textOf = (node: YAMLMap, column: number): string => {
  // What stands before it stays where it is.
  node.commentBefore = null;
  const own = new Document(node, { aliasDuplicateObjects: false });
  const text = own.toString({ lineWidth: 0, flowCollectionPadding: true }).trimEnd();
  return text.replaceAll(/\n(?=[^\n])/g, `\n${' '.repeat(column)}`);
};

/** What was written with LF, with the line ends of the file. */
const withEndsOf = (text: string, written: string): string =>
  text.includes('\r\n') ? written.replaceAll('\n', '\r\n') : written;

/**
 * Rewrites cases where they stand; everything else of the file stays as it is.
 *
 * @param text of a map, or of a file of cases
 */
export const updateCases = (text: string, updates: readonly CaseUpdate[]): string => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const tests = testsOf(document);
  const pieces: { start: number; end: number; text: string }[] = [];
  for (const one of updates) {
    const node = tests.find((test) => {
      const name = test.get('name', true);
      const { line, col } = lines.linePos(name?.range?.[0] ?? 0);
      return line === one.where.line && col === one.where.column;
    });
    if (node?.range === undefined || node.range === null) continue;
    const [start, , end] = node.range;
    const [space = ''] = /\s*$/.exec(text.slice(start, end)) ?? [];
    update(document, node, one);
    const written = textOf(node, lines.linePos(start).col - 1);
    pieces.push({ start, end, text: `${withEndsOf(text, written)}${space}` });
  }
  if (text.trimStart().startsWith('{'))
    return withEndsOf(text, `${writeJson(document.contents, indentationOf(text))}\n`);
  return pieces
    .sort((a, b) => b.start - a.start)
    .reduce(
      (whole, piece) => whole.slice(0, piece.start) + piece.text + whole.slice(piece.end),
      text,
    );
};
