import type { CompiledMap, Translation } from '../compiled-map.js';
import type { RouteDefinition } from '../definition/route-definition.js';
import { createMessage, MESSAGE_FIELDS, type Message } from '../message.js';
import { casePayload, wirePayload } from './case-payload.js';
import { type CaseResult, resultOf } from './case-result.js';
import type { CasePublication, MapCase } from './map-case.js';
import { sameResult } from './same-result.js';

/** One MQTT message beside the message that it stands for, and the route between them. */
export interface Met {
  readonly side: 'in' | 'out';
  readonly route: RouteDefinition;
  readonly topic: string;
  readonly payload: string | Uint8Array;
  readonly message: Message;
}

/** One direction of a case. */
export interface CaseCheck {
  readonly side: 'in' | 'out';
  readonly passed: boolean;
  readonly expected: CaseResult;
  readonly actual: CaseResult;
  /** What routes made on the way, for coverage. */
  readonly met: readonly Met[];
}

export interface CaseOutcome {
  readonly case: MapCase;
  readonly passed: boolean;
  /** Empty where the case says nothing that could be tested. */
  readonly checks: readonly CaseCheck[];
}

/** A stable order that does not depend on which part of a split comes first. */
const byTopic = <Published extends { readonly topic: string }>(
  publications: readonly Published[],
): Published[] =>
  [...publications].sort((a, b) => (a.topic < b.topic ? -1 : a.topic > b.topic ? 1 : 0));

/**
 * Several publications are one message in parts: what they say besides their arguments is said by
 * each of them (M6.4).
 */
const together = (messages: readonly Message[]): CaseResult => {
  const [first, ...rest] = messages;
  if (first === undefined) return { code: 'MAP_NO_ROUTE', words: 'the case has no publication' };
  const differing = rest.find(
    (other) =>
      other.type !== first.type || MESSAGE_FIELDS.some((field) => other[field] !== first[field]),
  );
  if (differing !== undefined) return { message: differing };
  return {
    message: createMessage({
      ...first,
      // Without a prototype, so that `__proto__` is an argument like any other.
      arguments: Object.assign(
        Object.create(null),
        ...messages.map((message) => message.arguments),
      ),
    }),
  };
};

const checkIn = (map: CompiledMap, given: readonly CasePublication[], test: MapCase): CaseCheck => {
  const met: Met[] = [];
  const actual = resultOf(() =>
    together(
      given.map(({ topic, payload: like }) => {
        const payload = wirePayload(like);
        const { message, route } = map.read(topic, payload);
        met.push({ side: 'in', route, topic, payload, message });
        return message;
      }),
    ),
  );
  const expected: CaseResult =
    test.error !== undefined
      ? { code: test.error }
      : { message: createMessage(test.message ?? {}) };
  return { side: 'in', passed: sameResult(expected, actual), expected, actual, met };
};

/** Printed publications in the form of the expected ones. */
const printedLike = (
  translations: readonly Translation[],
  expected: readonly CasePublication[],
): CasePublication[] => {
  const likes = byTopic(expected);
  return byTopic(translations).map(({ topic, payload }, index) => ({
    topic,
    payload: casePayload(payload, likes[index]?.payload),
  }));
};

const checkOut = (map: CompiledMap, given: Message, { mqtt, error }: MapCase): CaseCheck => {
  const met: Met[] = [];
  const actual = resultOf(() => {
    const translations = map.toMqtt(given);
    for (const { route, topic, payload } of translations)
      met.push({ side: 'out', route, topic, payload, message: given });
    return { publications: printedLike(translations, mqtt ?? []) };
  });
  const expected: CaseResult =
    error !== undefined ? { code: error } : { publications: byTopic(mqtt ?? []) };
  return { side: 'out', passed: sameResult(expected, actual), expected, actual, met };
};

/**
 * Carries out a case. The map must have been compiled with `role: 'both'`: cases are about the
 * routes, whatever the gateway is (M7.4).
 */
export const runCase = (map: CompiledMap, test: MapCase): CaseOutcome => {
  const { mqtt, message, error, direction } = test;
  const checks: CaseCheck[] = [];
  if (mqtt !== undefined && direction !== 'out' && (message !== undefined || error !== undefined))
    checks.push(checkIn(map, mqtt, test));
  if (message !== undefined && direction !== 'in' && (mqtt !== undefined || error !== undefined))
    checks.push(checkOut(map, createMessage(message), test));
  return { case: test, passed: checks.length > 0 && checks.every(({ passed }) => passed), checks };
};
