import { listOf } from '../../document/suggest.js';
import type { DocumentPath } from '../../errors/problem.js';
import type { PayloadDefinition } from '../../map/definition/payload-definition.js';
import type { Capture } from '../../map/definition/text-pattern.js';
import { keysInFileOrder } from './keys-in-file-order.js';
import type { RouteFile } from './map-part.js';
import { readFields } from './read-fields.js';
import { readJsonTemplate } from './read-json-template.js';
import { type RoutePlace, readText } from './route-place.js';

type PayloadFile = Exclude<RouteFile['payload'], string>;

const CODECS = [
  'json',
  'csv',
  'pairs',
  'fields',
  'hex',
  'base64',
  'bytes',
  'action-or-json',
] as const;
type Codec = (typeof CODECS)[number];

const EMPTY: PayloadDefinition = { codec: 'text', text: [] };

/** What is said beside the codec, and has no meaning there. */
const checkBeside = (
  place: RoutePlace,
  path: DocumentPath,
  codec: Codec,
  raw: PayloadFile,
): void => {
  const allowed = { separator: codec === 'csv' || codec === 'pairs', equals: codec === 'pairs' };
  for (const key of ['separator', 'equals'] as const)
    if (raw[key] !== undefined && !allowed[key])
      place.part.list.error(
        'MAP_BAD_PAYLOAD',
        [...path, key],
        `route ${place.name}: ${key} has no meaning beside ${codec}`,
        {
          hint: `Remove it; it belongs to ${key === 'equals' ? 'pairs' : 'csv and pairs'}.`,
          onKey: true,
        },
      );
};

/** M4.7: one capture and nothing else. */
const oneCapture = (place: RoutePlace, path: DocumentPath, codec: Codec, text: string): Capture => {
  const [first, ...others] = readText(place, path, text);
  if (typeof first === 'object' && others.length === 0) return first;
  if (first !== undefined || text === '')
    place.part.list.error(
      'MAP_BAD_PAYLOAD',
      path,
      `route ${place.name}: ${codec} is ${JSON.stringify(text)}; expected one capture and nothing else`,
      {
        hint: `Write ${codec}: <data>.`,
      },
    );
  return { name: 'data', optional: false };
};

/** M4.5: what a quote or a line break would do as separator nobody could read. */
const readCsv = (place: RoutePlace, path: DocumentPath, raw: PayloadFile): PayloadDefinition => {
  const { separator = ',', csv = [] } = raw;
  if (separator.length !== 1 || /["\r\n]/.test(separator))
    place.part.list.error(
      'MAP_BAD_PAYLOAD',
      [...path, 'separator'],
      `route ${place.name}: separator is ${JSON.stringify(separator)}; expected one character, no quote and no line break`,
      {
        hint: 'Write separator: ";".',
      },
    );
  const fields = csv.map((field, index) => readText(place, [...path, 'csv', index], field));
  return { codec: 'csv', separator, fields };
};

const pairsSeparators = (place: RoutePlace, path: DocumentPath, raw: PayloadFile): void => {
  const { separator = ',', equals = '=' } = raw;
  const key = raw.equals === undefined ? 'separator' : 'equals';
  if (separator.includes(equals) || equals.includes(separator))
    place.part.list.error(
      'MAP_BAD_PAYLOAD',
      [...path, key],
      `route ${place.name}: separator is ${JSON.stringify(separator)} and equals is ${JSON.stringify(equals)}; neither may have the other in it`,
      {
        hint: 'Write two different signs, such as separator: ";" and equals: "=".',
      },
    );
};

/** M4.6 */
const readPairs = (place: RoutePlace, path: DocumentPath, raw: PayloadFile): PayloadDefinition => {
  const { separator = ',', equals = '=', pairs = {} } = raw;
  pairsSeparators(place, path, raw);
  const at = [...path, 'pairs'];
  const keys = keysInFileOrder(place.part.document, at, pairs);
  for (const key of keys) {
    const fault = key.includes('<')
      ? 'a capture; keys stand as they are written'
      : key !== key.trim()
        ? 'spaces around it, which are not read'
        : [separator, equals].find((sign) => key.includes(sign)) && 'a separator in it';
    if (fault !== undefined)
      place.part.list.error(
        'MAP_BAD_PAYLOAD',
        [...at, key],
        `route ${place.name}: the key "${key}" of pairs has ${fault}`,
        { hint: 'Correct the key, or choose another separator or equals.', onKey: true },
      );
  }
  const members = keys.map(
    (key) => [key, readText(place, [...at, key], pairs[key] ?? '')] as const,
  );
  return { codec: 'pairs', separator, equals, members };
};

const readCodec = (
  place: RoutePlace,
  path: DocumentPath,
  codec: Codec,
  raw: PayloadFile,
): PayloadDefinition => {
  switch (codec) {
    case 'json':
      return { codec, template: readJsonTemplate(place, [...path, codec], raw.json) };
    case 'csv':
      return readCsv(place, path, raw);
    case 'pairs':
      return readPairs(place, path, raw);
    case 'fields':
      return readFields(place, [...path, codec], raw.fields ?? []);
    case 'action-or-json':
      return { codec };
    default:
      return { codec, capture: oneCapture(place, [...path, codec], codec, raw[codec] ?? '') };
  }
};

/** The payload of a route (M4); its captures are added to the place. */
export const readPayload = (place: RoutePlace, raw: RouteFile['payload']): PayloadDefinition => {
  const path = [...place.path, 'payload'];
  if (typeof raw === 'string') return { codec: 'text', text: readText(place, path, raw) };
  const given = CODECS.filter((codec) => raw[codec] !== undefined);
  const [codec, second] = given;
  if (codec === undefined || second !== undefined) {
    const list = listOf(CODECS);
    const message =
      codec === undefined
        ? `route ${place.name}: payload does not say what it is; expected ${list}`
        : `route ${place.name}: payload is ${listOf(given, 'and')}; expected one of ${list}`;
    place.part.list.error(
      'MAP_BAD_PAYLOAD',
      second === undefined ? path : [...path, second],
      message,
      {
        hint: 'Write one of them, such as payload: { json: { state: <action> } }.',
        onKey: true,
      },
    );
    return EMPTY;
  }
  checkBeside(place, path, codec, raw);
  return readCodec(place, path, codec, raw);
};
