import { GatewayError } from '../errors/gateway-error.js';
import { valueText } from './value-text.js';

const MAX_DEPTH = 32;

const isTree = (value: unknown): value is object =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !(value instanceof Uint8Array) &&
  !('toJSON' in value);

/**
 * Each value of an object with its topic; objects inside become levels.
 *
 * @throws GatewayError `SERVICE_BAD_VALUE` for what is no object, or has itself inside
 * @example keyValues({ a: { b: 1 }, c: [2] }, 'foo') // [['foo/a/b', 1], ['foo/c', [2]]]
 */
export const keyValues = (
  values: object,
  below: string,
  depth = 0,
): readonly (readonly [topic: string, value: unknown])[] => {
  if (typeof values !== 'object' || values === null)
    throw new GatewayError(
      'SERVICE_BAD_VALUE',
      `${valueText(values)} has no members to publish; expected an object`,
    );
  if (depth >= MAX_DEPTH)
    throw new GatewayError(
      'SERVICE_BAD_VALUE',
      `what is deeper than ${MAX_DEPTH} levels, or has itself inside, cannot be published`,
    );
  return Object.entries(values).flatMap(([key, value]) => {
    const topic = below === '' ? key : `${below}/${key}`;
    return isTree(value) ? keyValues(value, topic, depth + 1) : [[topic, value] as const];
  });
};
