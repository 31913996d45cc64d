import type { FreeOptions, JsonHandler } from './service.js';

/**
 * A handler of JSON; what is none is left out, counted as `jsonRefused`, and told in the log.
 *
 * @example handle: { set: json((service, value) => service.log.info('set', { value })) }
 */
export const json = <Options = FreeOptions>(
  run: JsonHandler<Options>['run'],
): JsonHandler<Options> => Object.freeze({ accepts: 'json', run });
