import type { DocumentPath } from '../../errors/problem.js';
import type { PublishDefinition } from '../../map/definition/route-definition.js';
import { durationMs } from './duration-ms.js';
import type { Publish } from './map-file-2.generated.js';
import type { MapPart } from './map-part.js';

/** The largest message expiry interval of MQTT 5 (3.3.2.3.3), in seconds. */
const MAX_EXPIRY = 0xffff_ffff;

/** What is wrong with `publish` beside its shape. */
export const checkPublish = (part: MapPart, path: DocumentPath, raw: Publish | undefined): void => {
  if (raw?.expiry === undefined) return;
  const seconds = durationMs(raw.expiry) / 1000;
  if (seconds >= 1 && seconds <= MAX_EXPIRY) return;
  part.list.error(
    'MAP_WRONG_VALUE',
    [...path, 'expiry'],
    `expiry is "${raw.expiry}"; expected 1s to ${MAX_EXPIRY}s`,
  );
};

const NOTHING: PublishDefinition = Object.freeze({});

/** M9.1: `publish` of a route, then of its file, then of those that include it; member by member. */
export const readPublish = (levels: readonly (Publish | undefined)[]): PublishDefinition => {
  if (levels.every((level) => level === undefined)) return NOTHING;
  const { qos, retain, delivery, id, expiry, contenttype, properties }: Publish = Object.assign(
    {},
    ...levels.toReversed(),
  );
  return {
    ...(qos !== undefined && { qos }),
    ...(retain !== undefined && { retain }),
    ...(delivery !== undefined && { delivery }),
    ...(id !== undefined && { id }),
    ...(expiry !== undefined && { expirySeconds: Math.ceil(durationMs(expiry) / 1000) }),
    ...(contenttype !== undefined && { contentType: contenttype }),
    ...(properties !== undefined && { userProperties: properties }),
  };
};
