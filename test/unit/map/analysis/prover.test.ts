import fc from 'fast-check';
import { GatewayError } from '../../../../src/errors/gateway-error.js';
import { analyseMap } from '../../../../src/map/analysis/analyse-map.js';
import type { CounterExample } from '../../../../src/map/analysis/analysis.js';
import { isSameForm, messageForm } from '../../../../src/map/analysis/same-message.js';
import { type RoundTrip, tryMessage } from '../../../../src/map/analysis/try-message.js';
import { compileMap } from '../../../../src/map/compile-map.js';
import type { CompiledMap } from '../../../../src/map/compiled-map.js';
import { topicFault } from '../../../../src/map/mqtt-topic.js';
import { randomMap } from './random-map.js';
import { createChooser, createSender } from './random-message.js';

const MAPS = 220;
const TRIPS = 1000;

const told = (error: unknown): GatewayError => {
  if (error instanceof GatewayError) return error;
  throw error;
};

/** Running it shows what is claimed of it. */
const shows = (map: CompiledMap, routeId: string, example: CounterExample): void => {
  const { message, topic, payload, readBack, refusal, other } = example;
  const printed = map.toMqtt(message);
  expect(printed).toContainEqual(expect.objectContaining({ topic, payload }));
  const [route] = printed.map((part) => part.route);
  expect(route?.id).toBe(routeId);
  if (route === undefined) return;
  if (readBack === undefined) {
    expect(() => map.read(topic, payload)).toThrow(GatewayError);
    expect(refusal).toMatch(/^[A-Z_0-9]+: /);
    return;
  }
  expect(map.read(topic, payload).message).toEqual(readBack);
  const form = messageForm(map.definition, route, map.ownName);
  const wanted = form(message);
  if (printed.length === 1) expect(isSameForm(form(readBack), wanted)).toBe(false);
  if (other !== undefined)
    expect(map.toMqtt(other)).toContainEqual(expect.objectContaining({ topic, payload }));
};

test('what is proved survives, what is refuted can be seen, and little stays unknown', () => {
  const maps = fc.sample(randomMap, { seed: 31, numRuns: MAPS });
  const verdicts = { proved: 0, 'counter-example': 0, unknown: 0 };
  let trips = 0;
  let refused = 0;
  for (const [index, definition] of maps.entries()) {
    const map = compileMap(definition, 'gw');
    const { proofs } = analyseMap(map);
    const proved = new Set<string>();
    for (const proof of proofs) {
      verdicts[proof.verdict] += 1;
      if (proof.verdict === 'proved') proved.add(proof.route);
      if (proof.verdict === 'counter-example') shows(map, proof.route, proof.example);
    }
    const chooser = createChooser(index + 99);
    const senders = definition.routes
      .filter(({ id }) => proved.has(id))
      .map((route) => createSender(definition, route));
    if (senders.length === 0) continue;
    const forms = new Map(
      definition.routes.map((route) => [route, messageForm(definition, route, 'gw')]),
    );
    const formOf = (route: (typeof definition.routes)[number]) => {
      const form = forms.get(route);
      if (form === undefined) throw new Error(route.id);
      return form;
    };
    const check = (trip: RoundTrip): void => {
      if (!proved.has(trip.route.id)) return;
      trips += 1;
      if (trip.example !== undefined)
        throw new Error(
          `map ${index}: ${JSON.stringify(trip)}\n${JSON.stringify(definition.routes)}\n${JSON.stringify([...definition.values])}`,
        );
    };
    for (let at = 0; at < TRIPS; at += 1) {
      const message = chooser.of(senders)(chooser);
      let printed: ReturnType<CompiledMap['toMqtt']>;
      try {
        printed = map.toMqtt(message);
      } catch (error) {
        told(error);
        refused += 1;
        continue;
      }
      for (const { topic, payload } of printed) {
        // Not `expect`: it takes longer than a round trip.
        if (topicFault(topic) !== undefined) throw new Error(`printed topic ${topic}`);
        if (typeof payload === 'string' && !payload.isWellFormed())
          throw new Error(`printed payload ${JSON.stringify(payload)}`);
        try {
          const bytes = typeof payload === 'string' ? new TextEncoder().encode(payload) : payload;
          const { message: read } = map.read(topic, bytes);
          const again = tryMessage(map, read, formOf);
          if (again !== undefined) check(again);
        } catch (error) {
          told(error);
        }
      }
      const trip = tryMessage(map, message, formOf);
      if (trip !== undefined) check(trip);
    }
  }
  // A check that sees nothing would pass as well.
  const all = verdicts.proved + verdicts['counter-example'] + verdicts.unknown;
  expect(verdicts.proved / all).toBeGreaterThan(0.6);
  expect(verdicts['counter-example'] / all).toBeGreaterThan(0.08);
  expect(verdicts.unknown / all).toBeLessThan(0.12);
  expect(refused).toBeGreaterThan(10_000);
  expect(trips).toBeGreaterThan(100_000);
});
