import { GatewayError } from '../errors/gateway-error.js';
import type { Maptype, VocabularyDefinition } from './map-definition.js';

/** A compiled vocabulary: the table internal keyword ↔ MQTT keywords of one field. */
export interface Vocabulary {
  readonly name: string;
  readonly maptype: Maptype;
  /** The internal keywords that it knows. */
  readonly keywords: readonly string[];
  /** @throws GatewayError `MAP_UNKNOWN_TOKEN` where a strict vocabulary does not know `token` */
  readonly toInternal: (token: string) => string;
  /** The canonical MQTT keyword. @throws GatewayError `MAP_UNKNOWN_TOKEN` */
  readonly toMqtt: (token: string) => string;
}

const SHOWN = 10;

const unknownToken = (name: string, token: string, known: Iterable<string>): GatewayError => {
  const words = [...known];
  const more = words.length > SHOWN ? `, … (${words.length} in all)` : '';
  return new GatewayError(
    'MAP_UNKNOWN_TOKEN',
    `${name} "${token}" is not in the map; expected ${words.slice(0, SHOWN).join(', ')}${more}`,
  );
};

/**
 * Look-ups go through `Map`, so that `constructor` is only a keyword. An empty token stays empty
 * under every maptype, unless the vocabulary itself maps `''`.
 */
const lookUp =
  (name: string, maptype: Maptype, table: ReadonlyMap<string, string>) =>
  (token: string): string => {
    const found = table.get(token);
    if (found !== undefined) return found;
    if (token === '' || maptype !== 'strict') return token;
    throw unknownToken(name, token, table.keys());
  };

const identity = (token: string): string => token;

/** Compiles the vocabulary called `name`; where two entries claim one keyword the first has it. */
export const compileVocabulary = (name: string, definition: VocabularyDefinition): Vocabulary => {
  const { maptype } = definition;
  if (maptype === 'none')
    return { name, maptype, keywords: [], toInternal: identity, toMqtt: identity };
  const inward = new Map<string, string>();
  const outward = new Map<string, string>();
  for (const [internal, keywords] of Object.entries(definition.map ?? {})) {
    const [canonical] = keywords;
    if (canonical === undefined) continue;
    outward.set(internal, canonical);
    for (const keyword of keywords) if (!inward.has(keyword)) inward.set(keyword, internal);
  }
  return {
    name,
    maptype,
    keywords: [...outward.keys()],
    toInternal: lookUp(name, maptype, inward),
    toMqtt: lookUp(name, maptype, outward),
  };
};
