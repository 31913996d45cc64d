import { GatewayError } from '../errors/gateway-error.js';
import type { CompiledMap } from './compile-map.js';
import { decodeText } from './decode-text.js';
import type { PatternLevel } from './map-definition.js';
import type { Message } from './message.js';
import { actionOrJson } from './payload-codec.js';
import { compileVocabulary, type Vocabulary } from './vocabulary.js';

/** How one token was translated. */
export interface TraceStep {
  /** `function`, `action`, `argkey`, `type`, `root`. */
  readonly field: string;
  readonly from: string;
  /** Missing where it was refused. */
  readonly to?: string;
  /** The maptype of its vocabulary; missing where it has none. */
  readonly maptype?: string;
}

/** What an inbound message becomes, step by step; `message` or `error`, one of them is there. */
export interface InboundTrace {
  readonly steps: readonly TraceStep[];
  readonly message?: Message;
  readonly error?: GatewayError;
}

/** @throws what is not a `GatewayError` */
const attempt = <Value>(work: () => Value): Value | GatewayError => {
  try {
    return work();
  } catch (error) {
    if (error instanceof GatewayError) return error;
    throw error;
  }
};

const stepOf = (field: string, from: string, vocabulary: Vocabulary | undefined): TraceStep => {
  if (vocabulary === undefined) return { field, from, to: from };
  const { maptype } = vocabulary;
  const to = attempt(() => vocabulary.toInternal(from));
  return typeof to === 'string' ? { field, from, to, maptype } : { field, from, maptype };
};

const topicStep = (level: PatternLevel, token: string, map: CompiledMap): TraceStep => {
  if (level.kind === 'any') return { field: 'root', from: token, to: token };
  if (level.kind === 'field')
    return stepOf(level.field, token, map.vocabularies.get(level.vocabulary));
  const type = Object.entries(level.spelling).find(([, spelling]) => spelling === token)?.[0];
  return { field: 'type', from: token, ...(type !== undefined && { to: type }) };
};

const passing = compileVocabulary('', { maptype: 'none' });
/** Takes a payload apart without translating it. */
const raw = actionOrJson({ action: passing, argumentKey: passing, argumentValue: passing });

/** The steps of `map.toInternal`, for `map try`; all of them, also after one that failed. */
export const traceInbound = (
  map: CompiledMap,
  topic: string,
  payload: string | Uint8Array,
): InboundTrace => {
  const outcome = attempt(() => map.toInternal(topic, payload));
  const result = outcome instanceof GatewayError ? { error: outcome } : { message: outcome };
  const [route] = map.routes;
  const tokens = topic.split('/');
  if (route === undefined || tokens.length !== route.definition.topic.length)
    return { steps: [], ...result };
  const { topic: levels, payload: names } = route.definition;
  const steps = levels.map((level, index) => topicStep(level, tokens[index] ?? '', map));
  const part = attempt(() => raw.decode(decodeText(payload)));
  if (part instanceof GatewayError) return { steps, ...result };
  const { action, argumentKey, argumentValue } = names;
  steps.push(stepOf('action', part.action, map.vocabularies.get(action)));
  for (const [key, value] of Object.entries(part.arguments))
    steps.push(
      stepOf('argkey', key, map.vocabularies.get(argumentKey)),
      stepOf('argvalue', value, map.vocabularies.get(argumentValue)),
    );
  return { steps, ...result };
};
