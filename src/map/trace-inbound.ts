import { GatewayError } from '../errors/gateway-error.js';
import type { Attempt, CompiledMap, TraceStep } from './compiled-map.js';
import type { Message } from './message.js';

/** What an inbound message becomes, step by step; `message` or `error`, one of them is there. */
export interface InboundTrace {
  /** Of the route that read it, or else of the first that was tried. */
  readonly steps: readonly TraceStep[];
  /** The routes that were tried, in order. */
  readonly attempts: readonly Attempt<Message>[];
  readonly message?: Message;
  readonly error?: GatewayError;
}

/** The steps of `map.toInternal`, for `map try`; all of them, also after one that failed. */
export const traceInbound = (
  map: CompiledMap,
  topic: string,
  payload: string | Uint8Array,
): InboundTrace => {
  const attempts = map.attemptsIn(topic, payload);
  const taken = attempts.at(-1);
  try {
    const { message, route } = map.read(topic, payload);
    return { steps: map.trace(route, topic, payload), attempts, message };
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
    const route = attempts.length === 1 ? taken?.route : attempts[0]?.route;
    const steps = route === undefined ? [] : map.trace(route, topic, payload);
    return { steps, attempts, error };
  }
};
