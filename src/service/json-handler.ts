import type { Json } from '../sdk/interface-contract.js';
import type { Service } from './service.js';
import type { FreeOptions, Received } from './service-definition.js';

/** Takes what comes on a topic, where its payload is JSON. */
export interface JsonHandler<Options = FreeOptions> {
  readonly accepts: 'json';
  readonly run: (service: Service<Options>, value: Json, received: Received) => unknown;
}

/**
 * A handler of JSON; what is none is left out, counted as `jsonRefused`, and told in the log.
 *
 * @example handle: { set: json((service, value) => service.log.info('set', { value })) }
 */
export const json = <Options = FreeOptions>(
  run: JsonHandler<Options>['run'],
): JsonHandler<Options> => Object.freeze({ accepts: 'json', run });
