import type { Problem } from '../errors/problem.js';
import { boundProblems } from './bound-problems.js';
import { composeText } from './compose-text.js';
import { DOCUMENT_BOUNDS } from './document-bounds.js';
import { nodeData } from './node-data.js';
import { createNodeLocator, type NodeLocator } from './node-locator.js';
import { type ParsedDocument, unreadableDocument } from './parsed-document.js';
import { plainJson } from './plain-json.js';
import { plainYaml } from './plain-yaml.js';
import { createSourceText, type SourceText } from './source-text.js';

const refuseText = (source: SourceText): Problem | undefined => {
  const { maxBytes } = DOCUMENT_BOUNDS;
  if (Buffer.byteLength(source.text) > maxBytes) {
    return {
      code: 'DOCUMENT_TOO_LARGE',
      severity: 'error',
      message: `the text is larger than ${maxBytes} bytes`,
      where: source.where(0),
    };
  }
  const nul = source.text.indexOf('\0');
  if (nul === -1) return undefined;
  return {
    code: 'DOCUMENT_SYNTAX',
    severity: 'error',
    message: 'the text holds a NUL character; is it a text file?',
    where: source.where(nul),
  };
};

const locateIn =
  (source: SourceText, locate: NodeLocator): ParsedDocument['locate'] =>
  (path, part = 'value') => {
    const range = locate(path, part);
    return range === undefined ? source.where(0) : source.where(range[0], range[1]);
  };

/** Loading a second reader of YAML takes as long as the first one needs for so many characters. */
const LARGE = 65_536;

/** A plain text is read for its places only when one is asked for. */
const plainDocument = (source: SourceText, data: unknown): ParsedDocument => {
  let locate: ParsedDocument['locate'] | undefined;
  return {
    file: source.file,
    data,
    problems: [],
    locate: (path, part) => {
      if (locate === undefined) {
        const composed = composeText(source, DOCUMENT_BOUNDS);
        const root = 'problems' in composed ? undefined : composed.document.contents;
        locate = locateIn(source, createNodeLocator(root));
      }
      return locate(path, part);
    },
  };
};

/**
 * Reads YAML 1.2 or JSON (tabs included) into plain data. Aliases, anchors, tags, duplicate keys
 * and `__proto__` are refused; keys are always text. Never throws for what the text holds.
 *
 * @param file the name that problems show, as the user wrote it
 * @example parseDocument('maps/home.yaml', 'root: home').data // { root: 'home' }
 */
export const parseDocument = (file: string, text: string): ParsedDocument => {
  const source = createSourceText(file, text.replace(/^\uFEFF/, ''));
  const refused = refuseText(source);
  if (refused !== undefined) return unreadableDocument(file, [refused]);
  const plain =
    plainJson(source.text, DOCUMENT_BOUNDS) ??
    (source.text.length < LARGE ? undefined : plainYaml(source.text, DOCUMENT_BOUNDS));
  if (plain !== undefined) return plainDocument(source, plain.data);
  const composed = composeText(source, DOCUMENT_BOUNDS);
  if ('problems' in composed) return unreadableDocument(file, composed.problems);
  const root = composed.document.contents;
  const { data, problems } = nodeData(root, source, DOCUMENT_BOUNDS);
  return {
    file,
    data,
    problems: boundProblems(problems, DOCUMENT_BOUNDS.maxProblems),
    locate: locateIn(source, createNodeLocator(root)),
  };
};
