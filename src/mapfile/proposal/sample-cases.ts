import { GatewayError } from '../../errors/gateway-error.js';
import { casePayload } from '../../map/cases/case-payload.js';
import type { MapCase } from '../../map/cases/map-case.js';
import { runCase } from '../../map/cases/run-case.js';
import type { CompiledMap } from '../../map/compiled-map.js';
import type { Message } from '../../map/message.js';
import type { ProposedMap } from '../../map/propose/proposed-map.js';
import type { RecordedMessage } from '../../map/recorded-message.js';
import { messageData, publicationData } from '../case-data.js';

/** Longer ones say nothing to a reader, and a case does not take them. */
const MAX_TEXT = 500;
/** A file with more cases than that is no longer read by anybody. */
const MAX_CASES = 200;

const readOf = (map: CompiledMap, { topic, payload }: RecordedMessage): Message | undefined => {
  try {
    return map.read(topic, payload).message;
  } catch (error) {
    if (error instanceof GatewayError) return undefined;
    throw error;
  }
};

/** More levels than this a file does not show well. */
const MAX_DEPTH = 12;

const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? 1 + Math.max(0, ...Object.values(value).map(depthOf))
    : 0;

/** Whether a file can have the payload as data; else it has it as text. */
const canBeData = (payload: string | Uint8Array): boolean =>
  typeof payload === 'string' &&
  !payload.includes('__proto__') &&
  depthOf(JSON.parse(payload || 'null')) <= MAX_DEPTH;

const isShort = ({ topic, payload }: RecordedMessage): boolean =>
  topic.length <= MAX_TEXT && payload.length <= MAX_TEXT;

/**
 * What was seen as cases of the map that was proposed of it, as they are written in a file; both ways
 * where the map prints what it read.
 *
 * @param map compiled with `role: 'both'`
 */
export const sampleCases = (map: CompiledMap, { routes }: ProposedMap): unknown[] =>
  routes
    .flatMap(({ id, payload: form, samples }) =>
      samples.filter(isShort).flatMap((sample, index): unknown[] => {
        const message = readOf(map, sample);
        if (message === undefined) return [];
        const isData = form instanceof Map && form.has('json') && canBeData(sample.payload);
        const publication = {
          topic: sample.topic,
          payload: casePayload(sample.payload, isData ? { json: null } : undefined),
        };
        const name = `${id} ${index + 1}`;
        const test: MapCase = { name, mqtt: [publication], message, direction: 'both' };
        return [
          {
            name,
            mqtt: publicationData(publication),
            message: messageData(message),
            ...(runCase(map, test).passed ? {} : { direction: 'in' }),
          },
        ];
      }),
    )
    .slice(0, MAX_CASES);
