import type { SchemaFinding } from '../../document/schema-finding.js';
import { nearest } from '../../document/suggest.js';
import type { Where } from '../../errors/where.js';
import { mapHint } from '../map-hint.js';

const isDuration = ({ schema }: SchemaFinding): boolean =>
  typeof schema['pattern'] === 'string' && schema['pattern'].includes('ms|s|m|h|d');

/** `{level}` is a mapping with an empty value in YAML; whoever writes it means a capture. */
const braces = ({ path }: SchemaFinding, where: Where | undefined): string | undefined => {
  if (where?.source === undefined) return undefined;
  const name = /^\{\s*([\p{L}\p{N}_.-]+\??)\s*\}/u.exec(where.source.slice(where.column - 1))?.[1];
  if (name !== undefined) return `For what the message says write <${name}>.`;
  const key = String(path.at(-1) ?? '');
  const before = where.source.slice(0, where.column - 1).trimEnd();
  const after = where.source.slice(where.column - 1 + key.length).trimStart();
  return before.endsWith('{') && after.startsWith('}')
    ? `For what the message says write <${key}>.`
    : undefined;
};

const missing = ({ path }: SchemaFinding): string | undefined => {
  const key = path.at(-1);
  if (path[0] === 'routes' && key === 'payload')
    return 'Write payload: "<action>", or payload: "" where the payload is empty.';
  if (path[0] === 'routes' && key === 'topic') return 'Write topic: such as stat/<device>/POWER.';
  return undefined;
};

/** Codecs by the words that people try first. */
const CODECS: Readonly<Record<string, string>> = {
  codec: 'Write the kind of payload as the key: payload: { json: { … } }, payload: { csv: [ … ] }.',
  text: 'Write the text itself: payload: "<action>".',
  none: 'Write payload: "" for the empty payload.',
  raw: 'Write payload: { bytes: "<data>" }.',
  number: 'Write payload: "<level>", and values: { level: { type: number } }.',
};

/** Keys of the whole map by the words that people try first. */
const SECTIONS: Readonly<Record<string, string>> = {
  vocabularies: 'values',
  vocabulary: 'values',
  defaults: 'publish',
  subscriptions: 'topics',
  subscribe: 'topics',
  cases: 'tests',
  presets: 'include',
  includes: 'include',
};

/** Types of values by the words of other languages. */
const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  float: 'number',
  double: 'number',
  int: 'integer',
  bool: 'boolean',
  object: 'json',
  array: 'json',
};

const WAYS: Readonly<Record<string, string>> = { inbound: 'in', outbound: 'out' };

/** What to write in place of a word that is not one of those allowed. */
const wordHint = ({ path, value }: SchemaFinding): string | undefined => {
  const key = path.at(-1);
  const word = String(value);
  if (path[0] === 'values' && key === 'type') {
    const type = Object.hasOwn(TYPES, word) ? TYPES[word] : undefined;
    return type === undefined ? undefined : `Write type: ${type}.`;
  }
  if (key === 'type') return 'status is what a device tells, command is what it is told to do.';
  if (key === 'role')
    return 'device: commands come in and statuses go out. controller: the other way round.';
  if (key === 'direction' && Object.hasOwn(WAYS, word)) return `Write direction: ${WAYS[word]}.`;
  return undefined;
};

const unknown = (finding: SchemaFinding, where: Where | undefined): string | undefined => {
  const { path } = finding;
  const trap = braces(finding, where);
  if (trap !== undefined) return trap;
  const key = String(path.at(-1));
  if (nearest(key, finding.allowed) !== undefined) return undefined;
  const [section, , part] = path;
  if (path.length === 1 && Object.hasOwn(SECTIONS, key)) return `Write ${SECTIONS[key]}.`;
  if (key === 'root' && section === 'values')
    return 'What <root> stands for is written at the top: root: home.';
  if (section === 'routes' && part === 'payload' && path.length === 4)
    return Object.hasOwn(CODECS, key) ? CODECS[key] : undefined;
  if (section === 'routes' && part === 'message' && path.length === 4)
    return `For an argument write arguments: { ${key}: … }.`;
  return undefined;
};

/** What to do about a mistake in a map of version 2, where the schema alone does not say it. */
export const map2Hint = (finding: SchemaFinding, where: Where | undefined): string | undefined => {
  const { kind, value } = finding;
  if (kind === 'missing-key') return missing(finding);
  if (kind === 'unknown-key') return unknown(finding, where);
  if (isDuration(finding) && typeof value === 'number')
    return `Write the unit as well: ${value}s for seconds, ${value}ms for milliseconds.`;
  if (kind === 'not-allowed') return wordHint(finding);
  if (kind !== 'wrong-type') return undefined;
  if (finding.path.length === 1 && ['routes', 'values'].includes(String(finding.path[0])))
    return `Write a name, a colon and what it is: ${finding.path[0]}: { name: { … } }.`;
  if (finding.path.at(-1) === 'payload' && value === null) return 'Write "" for the empty payload.';
  return braces(finding, where) ?? mapHint(finding, where);
};
