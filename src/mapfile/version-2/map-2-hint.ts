import type { SchemaFinding } from '../../document/schema-finding.js';
import { nearest } from '../../document/suggest.js';
import type { DocumentPath } from '../../errors/problem.js';
import type { Where } from '../../errors/where.js';
import { mapHint } from '../map-hint.js';
import { misplacedKey } from './misplaced-key.js';

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

const BINARY = 'Write payload: { fields: [{ name: level, type: integer, bytes: 2 }] }.';

/** Codecs by the words that people try first. */
const CODECS: Readonly<Record<string, string>> = {
  codec: 'Write the kind of payload as the key: payload: { json: { … } }, payload: { csv: [ … ] }.',
  text: 'Write the text itself: payload: "<action>".',
  none: 'Write payload: "" for the empty payload.',
  raw: 'Write payload: { bytes: "<data>" }.',
  binary: BINARY,
  struct: BINARY,
  structure: BINARY,
  frame: BINARY,
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

/** Types of fields by the words of other languages. */
const FIELD_TYPES: Readonly<Record<string, string>> = {
  int: 'type: integer',
  int8: 'type: integer, bytes: 1, signed: true',
  int16: 'type: integer, bytes: 2, signed: true',
  int32: 'type: integer, bytes: 4, signed: true',
  int64: 'type: integer, bytes: 8, signed: true',
  uint8: 'type: integer, bytes: 1',
  uint16: 'type: integer, bytes: 2',
  uint32: 'type: integer, bytes: 4',
  uint64: 'type: integer, bytes: 8',
  byte: 'type: integer, bytes: 1',
  number: 'type: integer, or type: float',
  float32: 'type: float, bytes: 4',
  float64: 'type: float, bytes: 8',
  double: 'type: float, bytes: 8',
  string: 'type: text',
  bytes: 'type: hex',
  bool: 'type: bits, bytes: 1, bits: { on: 0 }',
  boolean: 'type: bits, bytes: 1, bits: { on: 0 }',
};

/** Whether a path is that of a field of a binary payload, or of a key of one. */
const isInField = (path: DocumentPath): boolean => path[path.length - 3] === 'fields';

const WAYS: Readonly<Record<string, string>> = { inbound: 'in', outbound: 'out' };

/** Classes of delivery by the words of others. */
const DELIVERY: Readonly<Record<string, string>> = {
  persistent: 'durable',
  disk: 'durable',
  'at-least-once': 'durable',
  'fire-and-forget': 'best-effort',
  'at-most-once': 'best-effort',
  volatile: 'memory',
};

/** What to write in place of a word that is not one of those allowed. */
const wordHint = ({ path, value }: SchemaFinding): string | undefined => {
  const key = path.at(-1);
  const word = String(value);
  if (isInField(path) && key === 'type' && Object.hasOwn(FIELD_TYPES, word))
    return `Write ${FIELD_TYPES[word]}.`;
  if (isInField(path)) return undefined;
  if (path[2] === 'discovery')
    return key === 'type' && word === 'climate'
      ? 'A thermostat is made of several values: entity: thermostat, as: temperature.'
      : undefined;
  if (path[0] === 'values' && key === 'type') {
    const type = Object.hasOwn(TYPES, word) ? TYPES[word] : undefined;
    return type === undefined ? undefined : `Write type: ${type}.`;
  }
  if (key === 'type') return 'status is what a device tells, command is what it is told to do.';
  if (key === 'role')
    return 'device: commands come in and statuses go out. controller: the other way round.';
  if (key === 'delivery' && Object.hasOwn(DELIVERY, word))
    return `Write delivery: ${DELIVERY[word]}.`;
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
    return Object.hasOwn(CODECS, key)
      ? CODECS[key]
      : `For JSON write payload: { json: { ${key}: … } }.`;
  if (section === 'routes' && part === 'message' && path.length === 4)
    return `For an argument write arguments: { ${key}: … }.`;
  return misplacedKey(path);
};

/** A table that is written the other way round looks like this, too. */
const wordInTable = (path: DocumentPath, hint: string): string =>
  path.at(-2) === 'map' && path.includes('values')
    ? `${hint}: on the left stands the word of the message, in brackets those of MQTT`
    : hint;

/** `<action>;<flow>` as the fields of CSV. */
const fieldsOfText = ({ path, value }: SchemaFinding): string | undefined => {
  if (path.at(-1) !== 'csv' || typeof value !== 'string') return undefined;
  const [, separator] = /^<[^<>]+>([^<>])<[^<>]+>(?:\1<[^<>]+>)*$/.exec(value) ?? [];
  if (separator === undefined) return undefined;
  const fields = value.split(separator).map((field) => `"${field}"`);
  return `Write csv: [${fields.join(', ')}]${separator === ',' ? '' : `, separator: "${separator}"`}.`;
};

/** Bytes that look like a number: `11`. */
const hexOfNumber = (
  { path, value }: SchemaFinding,
  where: Where | undefined,
): string | undefined => {
  if (typeof value !== 'number' || path.at(-2) !== 'fields') return undefined;
  const written = where?.source
    ?.slice(where.column - 1, where.column - 1 + (where.length ?? 0))
    .replace(/^0x/i, '');
  return written !== undefined && /^(?:[0-9a-f]{2})+$/i.test(written)
    ? `Write "${written}", with quotes: bytes as hex text.`
    : 'Write hex text in quotes, two digits a byte: "68 01".';
};

/** A number, or true and false, that is in quotes or is said in another word. */
const plainWord = ({ schema, value }: SchemaFinding): string | undefined => {
  if (typeof value !== 'string') return undefined;
  const isNumber = schema.type === 'number' || schema.type === 'integer';
  if (isNumber && /^-?\d+(?:\.\d+)?$/.test(value)) return `Write ${value} without quotes.`;
  if (schema.type !== 'boolean') return undefined;
  if (/^(?:true|yes|on|1)$/i.test(value)) return 'Write true, without quotes.';
  return /^(?:false|no|off|0)$/i.test(value) ? 'Write false, without quotes.' : undefined;
};

/** What to do about a value of another type. */
const wrongType = (finding: SchemaFinding, where: Where | undefined): string | undefined => {
  const { path, value } = finding;
  if (path.length === 1 && ['routes', 'values'].includes(String(path[0])))
    return `Write a name, a colon and what it is: ${path[0]}: { name: { … } }.`;
  if (path.length === 1 && path[0] === 'tests') return 'Begin each case with a dash: - name: ….';
  if (path.length === 2 && path[0] === 'routes' && Array.isArray(value)) return misplacedKey(path);
  if (path.at(-1) === 'discovery' && typeof value === 'string')
    return 'Write discovery: false to leave it out.';
  if (path.at(-1) === 'fields')
    return 'Begin each field with a dash: - { name: level, type: integer, bytes: 2 }.';
  if (path.at(-1) === 'payload' && value === null) return 'Write "" for the empty payload.';
  const hint =
    braces(finding, where) ??
    hexOfNumber(finding, where) ??
    plainWord(finding) ??
    fieldsOfText(finding);
  if (hint !== undefined) return hint;
  const general = mapHint(finding, where);
  return general === undefined ? undefined : wordInTable(path, general);
};

/** What to do about a mistake in a map of version 2, where the schema alone does not say it. */
export const map2Hint = (finding: SchemaFinding, where: Where | undefined): string | undefined => {
  const { kind, path, value } = finding;
  if (kind === 'missing-key') return missing(finding);
  if (kind === 'unknown-key') return unknown(finding, where);
  if (path.length === 1 && path[0] === 'root' && typeof value === 'string')
    return 'Write the topic that all begin with, such as root: home; wildcards belong under topics.';
  if (isDuration(finding) && typeof value === 'number')
    return `Write the unit as well: ${value}s for seconds, ${value}ms for milliseconds.`;
  if (kind === 'not-allowed') return wordHint(finding);
  return kind === 'wrong-type' ? wrongType(finding, where) : undefined;
};
