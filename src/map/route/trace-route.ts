import type { TraceStep } from '../compiled-map.js';
import type { RouteDefinition } from '../definition/route-definition.js';
import { PayloadSource } from '../payload/payload-source.js';
import { Refusal } from '../refusal.js';
import type { CompiledValue } from '../value/compile-value.js';
import { compileRoute, type RouteContext, type RouteObserver } from './compile-route.js';
import { type Draft, isField } from './draft.js';
import type { RouteValues } from './route-values.js';
import type { Slot } from './slot.js';

const textOf = (value: unknown): string =>
  value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);

const wordOf = (name: string, draft: Draft): string => {
  if (name === 'argkey') return draft.restKey ?? '';
  if (name === 'argvalue') return textOf(draft.restValues?.at(-1)?.given);
  return (name === 'type' || isField(name) ? draft[name] : draft.arguments?.[name]) ?? '';
};

/** Writes down what is read, and goes on where it is refused. */
const observerOf = (
  steps: TraceStep[],
  maptypeOf: (name: string) => string | undefined,
): RouteObserver => {
  const note = (field: string, from: string, to: string | undefined): void => {
    const maptype = maptypeOf(field);
    steps.push({
      field,
      from,
      ...(to !== undefined && { to }),
      ...(maptype !== undefined && { maptype }),
    });
  };
  const watch = (
    slot: Slot,
    from: string,
    draft: Draft,
    refusal: Refusal | undefined,
  ): undefined => {
    note(slot.name, from, refusal === undefined ? wordOf(slot.name, draft) : undefined);
    return undefined;
  };
  const watched = (value: CompiledValue, field: string): CompiledValue => {
    const kept = (from: string, to: string | Refusal): string => {
      note(field, from, typeof to === 'string' ? to : undefined);
      return typeof to === 'string' ? to : from;
    };
    return {
      ...value,
      read: (token) => kept(token, value.read(token)),
      readJson: (given, label) => kept(textOf(given), value.readJson(given, label)),
    };
  };
  return {
    slot: (slot) => ({
      ...slot,
      read: (token, draft) => watch(slot, token, draft, slot.read(token, draft)),
      readJson: (value, draft) => watch(slot, textOf(value), draft, slot.readJson(value, draft)),
    }),
    values: (values): RouteValues => ({
      of: (name) => watched(values.of(name), name),
      ofRest: (name) => watched(values.ofRest(name), 'argvalue'),
    }),
  };
};

/** How a route reads an MQTT message, capture by capture. */
export const traceRoute = (
  route: RouteDefinition,
  context: Omit<RouteContext, 'observer'>,
  topic: string,
  payload: string | Uint8Array,
): readonly TraceStep[] => {
  const levels = topic.split('/');
  const steps: TraceStep[] = route.topic.levels.flatMap((level, index) => {
    const token = levels[index] ?? '';
    return 'any' in level ? [{ field: 'root', from: token, to: token }] : [];
  });
  const values = context.valuesOf(route.values);
  const maptypeOf = (name: string): string | undefined =>
    name === 'type' ? undefined : values.of(name).definition.maptype;
  const observer = observerOf(steps, maptypeOf);
  const observed = compileRoute(route, { ...context, observer });
  const draft = observed.readTopic(levels);
  if (!(draft instanceof Refusal)) observed.read(draft, new PayloadSource(payload));
  return steps;
};
