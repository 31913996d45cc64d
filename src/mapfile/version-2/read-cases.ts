import type { ParsedDocument } from '../../document/parsed-document.js';
import { suggestion } from '../../document/suggest.js';
import { CODES } from '../../errors/codes.js';
import { isErrorCode } from '../../errors/is-error-code.js';
import type { DocumentPath } from '../../errors/problem.js';
import type { CasePublication, MapCase } from '../../map/cases/map-case.js';
import type { MessageParts } from '../../map/message.js';
import type { ProblemList } from '../problem-list.js';
import type { Case } from './map-file-2.generated.js';

type PublicationFile = {
  readonly topic: string;
  readonly payload?: unknown;
  readonly hex?: string | undefined;
};

/** A case in a file, and where problems about it go. */
interface CasePlace {
  readonly document: ParsedDocument;
  readonly list: ProblemList;
  readonly path: DocumentPath;
}

const publication = (
  { list }: CasePlace,
  path: DocumentPath,
  { topic, payload, hex }: PublicationFile,
): CasePublication => {
  if (hex !== undefined) {
    if (payload !== undefined)
      list.error(
        'MAP_BAD_CASE',
        [...path, 'hex'],
        'the case has both payload and hex; expected one of them',
        { onKey: true },
      );
    return { topic, payload: { hex: hex.toLowerCase() } };
  }
  if (payload === undefined || typeof payload === 'string')
    return { topic, payload: { text: payload ?? '' } };
  return { topic, payload: { json: payload } };
};

const publicationsOf = (place: CasePlace, mqtt: Case['mqtt']): CasePublication[] | undefined => {
  if (mqtt === undefined) return undefined;
  const path = [...place.path, 'mqtt'];
  // The validated border: the generated type cannot say "a mapping or a list".
  const given = mqtt as unknown as PublicationFile | readonly PublicationFile[];
  return Array.isArray(given)
    ? given.map((one: PublicationFile, index) => publication(place, [...path, index], one))
    : [publication(place, path, given as PublicationFile)];
};

const messageOf = (message: Case['message']): MessageParts | undefined => {
  if (message === undefined) return undefined;
  const given = Object.entries(message.arguments ?? {});
  return {
    ...message,
    arguments: Object.fromEntries(given.map(([name, value]) => [name, String(value)])),
  };
};

const checkError = ({ list, path }: CasePlace, error: string): void => {
  if (isErrorCode(error)) return;
  const codes = Object.keys(CODES).filter((code) => /^(MAP|MQTT|MESSAGE)_/.test(code));
  list.error(
    'MAP_BAD_CASE',
    [...path, 'error'],
    `error is "${error}", which is no code. ${suggestion(error, codes)}`,
    {
      hint: 'mqttgateway map try shows the code that a message is refused with.',
    },
  );
};

/** Which sides a case has, and whether that can be checked in the direction that it names. */
const directionOf = (place: CasePlace, raw: Case): MapCase['direction'] => {
  const { mqtt, message, error, direction } = raw;
  const tell = (key: string, message: string, hint: string): void =>
    place.list.error('MAP_BAD_CASE', [...place.path, key], `case "${raw.name}" ${message}`, {
      hint,
      onKey: true,
    });
  if (mqtt !== undefined && message !== undefined) {
    if (error !== undefined)
      tell(
        'error',
        'has mqtt, message and error; the error takes the place of one of them',
        'Leave mqtt to show what cannot be read, message to show what cannot be published.',
      );
    return direction ?? 'both';
  }
  const side = mqtt !== undefined ? 'mqtt' : message !== undefined ? 'message' : undefined;
  if (side === undefined)
    tell('name', 'has neither mqtt nor message', 'Write both, or one of them with error.');
  else if (error === undefined)
    tell(
      side,
      `has ${side}, but not what is expected of it`,
      side === 'mqtt'
        ? 'Write message: { … }, or error: with a code.'
        : 'Write mqtt: { topic: …, payload: … }, or error: with a code.',
    );
  const only = side === 'message' ? 'out' : 'in';
  if (direction !== undefined && direction !== only && side !== undefined)
    tell(
      'direction',
      `is direction ${direction}, but with ${side} alone it goes ${only}`,
      `Remove direction, or write direction: ${only}.`,
    );
  return only;
};

const readCase = (place: CasePlace, raw: Case): MapCase => {
  const direction = directionOf(place, raw);
  if (raw.error !== undefined) checkError(place, raw.error);
  const mqtt = publicationsOf(place, raw.mqtt);
  const message = messageOf(raw.message);
  const where = place.document.locate([...place.path, 'name']);
  return {
    name: raw.name,
    ...(mqtt !== undefined && { mqtt }),
    ...(message !== undefined && { message }),
    ...(raw.error !== undefined && { error: raw.error }),
    direction,
    ...(where !== undefined && { where }),
  };
};

/** The cases of a file, with their places. */
export const readCases = (
  document: ParsedDocument,
  list: ProblemList,
  tests: readonly Case[],
): MapCase[] =>
  [...tests.entries()].flatMap(([index, raw]) =>
    // What the schema found wrong is left out.
    raw === null ? [] : readCase({ document, list, path: ['tests', index] }, raw),
  );
