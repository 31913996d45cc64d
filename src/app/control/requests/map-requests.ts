import { GatewayError } from '../../../errors/gateway-error.js';
import { problemsData } from '../../problems-data.js';
import { type ControlRequest, defineRequest } from '../control-request.js';
import { members, NO_MEMBERS } from '../data-schema.js';
import { type TriedMap, tryMap } from '../try-map.js';

const describe = defineRequest({
  what: 'map',
  changes: false,
  summary: 'the map that runs: `page` is what `mqttgateway map docs` writes',
  schema: NO_MEMBERS,
  run: async (_data, { plan: { map, configuration } }) => {
    const { describeMap } = await import('../../../map/describe/describe-map.js');
    const { definition, subscriptions } = map;
    return {
      data: {
        version: definition.version,
        role: definition.role,
        routes: definition.routes.map(({ id }) => id),
        subscriptions,
        page: describeMap({
          title: `Messages of ${configuration.gateway.name}`,
          map,
          outcomes: [],
        }),
      },
    };
  },
});

const check = defineRequest({
  what: 'map/check',
  changes: false,
  summary: 'checks the file of the map as it is now, as `mqttgateway map check`; before a reload',
  schema: NO_MEMBERS,
  run: async (_data, { plan: { configuration } }) => {
    const { mapping, mapfilename } = configuration.map;
    if (mapping !== 'on') throw new GatewayError('CONTROL_NOT_AVAILABLE', 'there is no map file');
    const { analysedMap } = await import('../../../mapfile/analysed-map.js');
    const { loadMap } = await import('../../../mapfile/load-map.js');
    const { definition, problems } = await analysedMap(
      await loadMap(mapfilename, mapfilename, { testFiles: false }),
      configuration.gateway.name,
    );
    return {
      data: { file: mapfilename, usable: definition !== undefined, ...problemsData(problems) },
    };
  },
});

const tried = defineRequest<TriedMap>({
  what: 'map/try',
  changes: false,
  summary: 'what the map makes of a `topic` with its `payload`, or of a `message`; nothing is sent',
  schema: members({
    topic: { description: 'Of an MQTT message.', type: 'string', maxLength: 65_535 },
    payload: { description: 'Its payload as text; default empty.', type: 'string' },
    payload_base64: {
      description: 'Or its bytes.',
      type: 'string',
      pattern: '^[A-Za-z0-9+/]*={0,2}$',
    },
    message: {
      description: 'Instead, a message as interfaces have it.',
      type: 'object',
      additionalProperties: true,
    },
  }),
  run: (data, { plan: { map } }) => ({ data: tryMap(map, data) }),
});

/** About the map. */
export const MAP_REQUESTS: readonly ControlRequest[] = [describe, check, tried];
