import type { MapDefinition } from '../../map/definition/map-definition.js';
import type { PayloadDefinition } from '../../map/definition/payload-definition.js';
import type { RouteDefinition } from '../../map/definition/route-definition.js';
import type { Capture } from '../../map/definition/text-pattern.js';
import {
  createMessage,
  MESSAGE_FIELDS,
  type Message,
  type MessageType,
} from '../../map/message.js';
import { compileTopic } from '../../map/pattern/compile-topic.js';
import { compilePayload } from '../../map/payload/compile-payload.js';
import { compileSlot } from '../../map/route/compile-slot.js';
import { createValues } from '../../map/route/route-values.js';
import type { Slot } from '../../map/route/slot.js';
import { namedArguments } from '../../map/route/unsaid.js';
import type { Said } from './entity.js';

const FIELDS: ReadonlySet<string> = new Set(MESSAGE_FIELDS);

/** A message that says so much. */
export const messageOf = (type: MessageType, said: Said): Message => {
  const entries = Object.entries(said).filter(([, word]) => word !== '');
  return createMessage({
    type,
    ...Object.fromEntries(entries.filter(([name]) => FIELDS.has(name))),
    arguments: Object.fromEntries(entries.filter(([name]) => !FIELDS.has(name))),
  });
};

/** Prints one side of a route, whatever the role of the map makes of it. */
export interface Printer {
  /** @param key the argument for which `<argkey>` stands */
  readonly topic: (route: RouteDefinition, message: Message, key?: string) => string | undefined;
  readonly payload: (route: RouteDefinition, message: Message, key?: string) => string | undefined;
}

/** @param ownName who says what has no sender */
export const createPrinter = ({ values }: MapDefinition, ownName: string): Printer => {
  const valuesOf = createValues(values, undefined);
  const slotsOf = (route: RouteDefinition): ((capture: Capture) => Slot) => {
    const own = valuesOf(route.values);
    return (capture) => compileSlot(capture, own, ownName);
  };
  const payloadOf = (route: RouteDefinition, payload: PayloadDefinition) =>
    compilePayload(payload, {
      slotOf: slotsOf(route),
      values: valuesOf(route.values),
      named: namedArguments(route),
      ignored: new Set(route.ignored),
      idMember: route.publish.id,
    });
  return {
    topic: (route, message, key = '') => {
      const topic = compileTopic(route.topic, slotsOf(route)).print(message, key);
      return typeof topic === 'string' ? topic : undefined;
    },
    payload: (route, message, key = '') => {
      const payload = payloadOf(route, route.payload).print(message, key);
      return typeof payload === 'string' ? payload : undefined;
    },
  };
};
