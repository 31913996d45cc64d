import { parseDocument } from '../../../../src/document/parse-document.js';
import { GatewayError } from '../../../../src/errors/gateway-error.js';
import { compileMap } from '../../../../src/map/compile-map.js';
import type { CompiledMap } from '../../../../src/map/compiled-map.js';
import type { MapDefinition } from '../../../../src/map/definition/map-definition.js';
import { createMessage, type MessageParts } from '../../../../src/map/message.js';
import { checkMapDocument } from '../../../../src/mapfile/map-document.js';

const definitionOf = async (text: string): Promise<MapDefinition> => {
  const { definition, problems } = await checkMapDocument(parseDocument('map.yaml', text));
  if (definition === undefined) throw new Error(problems.map(({ message }) => message).join('\n'));
  return definition;
};

/** Compiles a version-2 map out of its text, which must be right. */
export const mapAsWritten = async (text: string): Promise<CompiledMap> =>
  compileMap(await definitionOf(text), 'gw');

/** The same for both ways, as `map try` does. */
export const mapOf = async (text: string): Promise<CompiledMap> =>
  compileMap({ ...(await definitionOf(text)), role: 'both' }, 'gw');

export const subscriptionsOf = async (text: string): Promise<readonly string[]> =>
  (await mapAsWritten(text)).subscriptions;

/** One route, in a map of its own; `more` stands beside it. */
export const oneRoute = (route: string, more = ''): Promise<CompiledMap> =>
  mapOf(
    `version: 2\nroot: home\n${more}\nroutes:\n  only:\n    ${route.trim().replaceAll('\n', '\n    ')}\n`,
  );

const coded = <Made>(work: () => Made): Made | string => {
  try {
    return work();
  } catch (error) {
    if (error instanceof GatewayError) return error.code;
    throw error;
  }
};

/** What a topic and a payload become, without what is missing; or the code of the refusal. */
export const read = (map: CompiledMap, topic: string, payload: string | Uint8Array) =>
  coded(() => {
    const { type, arguments: given, ...fields } = map.toInternal(topic, payload);
    const said = Object.entries(fields).filter(([, word]) => word !== '');
    return { type, ...Object.fromEntries(said), ...given };
  });

/** What a message becomes: `topic payload`, a line for each; or the code of the refusal. */
export const print = (map: CompiledMap, message: MessageParts): string =>
  coded(() =>
    map
      .toMqtt(createMessage(message))
      .map(({ topic, payload }) =>
        typeof payload === 'string'
          ? `${topic} ${payload}`
          : `${topic} ${Buffer.from(payload).toString('hex')}`,
      )
      .join('\n'),
  );
