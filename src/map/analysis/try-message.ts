import { GatewayError } from '../../errors/gateway-error.js';
import type { CompiledMap, Reading, Translation } from '../compiled-map.js';
import type { RouteDefinition } from '../definition/route-definition.js';
import { createMessage, type Message } from '../message.js';
import type { CounterExample } from './analysis.js';
import { isSameForm, type MessageForm } from './same-message.js';

/** What becomes of a message, or undefined where it is refused with a code. */
const attempt = <Made>(make: () => Made): Made | GatewayError => {
  try {
    return make();
  } catch (error) {
    if (error instanceof GatewayError) return error;
    throw error;
  }
};

/** How the formed messages of a route are compared. */
export type FormOf = (route: RouteDefinition) => MessageForm;

/** The parts of a split as one message, where they agree in all but their arguments. */
const joined = (readings: readonly Reading[], form: MessageForm): Message | undefined => {
  const [first] = readings;
  if (first === undefined) return undefined;
  const bare = (message: Message): ReadonlyMap<string, string> =>
    new Map([...form(message)].filter(([name]) => !name.startsWith('arguments.')));
  const start = bare(first.message);
  if (!readings.every(({ message }) => isSameForm(bare(message), start))) return undefined;
  const given = Object.assign(
    Object.create(null),
    ...readings.map(({ message }) => message.arguments),
  );
  return createMessage({ ...first.message, arguments: given });
};

/** What was printed of a message, and how it came back. */
export interface RoundTrip {
  /** The route that printed it. */
  readonly route: RouteDefinition;
  /** Missing where it came back as the same message (M14.1). */
  readonly example: CounterExample | undefined;
}

/** What else is printed as that very topic and payload. */
const alsoPrinted = (
  map: CompiledMap,
  readBack: Message,
  { topic, payload }: Translation,
): boolean => {
  const printed = attempt(() => map.toMqtt(readBack));
  return (
    !(printed instanceof GatewayError) &&
    printed.some((one) => one.topic === topic && String(one.payload) === String(payload))
  );
};

/**
 * Prints a message, reads it and compares; undefined where no route prints it, or a route that is
 * not two-way does.
 *
 * @param map with role `both`: every two-way route goes both ways (M7.4)
 */
export const tryMessage = (
  map: CompiledMap,
  message: Message,
  formOf: FormOf,
): RoundTrip | undefined => {
  const parts = attempt(() => map.toMqtt(message));
  if (parts instanceof GatewayError) return undefined;
  const [first] = parts;
  if (first === undefined || first.route.direction === 'out') return undefined;
  const { route } = first;
  const form = formOf(route);
  const readings: Reading[] = [];
  for (const part of parts) {
    const { topic, payload } = part;
    const reading = attempt(() => map.read(topic, payload));
    const isRead = !(reading instanceof GatewayError);
    // Our own publications never come in (M3.6): nothing needs to read them, and nothing else does.
    if (!(isRead && reading.route === route) && map.isOwn(topic)) return undefined;
    if (isRead) {
      readings.push(reading);
      continue;
    }
    const refusal = `${reading.code}: ${reading.message}`;
    return { route, example: { message, topic, payload, refusal } };
  }
  const readBack = joined(readings, form);
  if (readBack !== undefined && isSameForm(form(readBack), form(message)))
    return { route, example: undefined };
  // Of several parts the one that says something else is shown.
  const wanted = form(message);
  const at = Math.max(
    0,
    readings.findIndex((reading) =>
      [...form(reading.message)].some(([name, word]) => wanted.get(name) !== word),
    ),
  );
  const part = parts[at] ?? first;
  const shown = readings[at];
  return {
    route,
    example: {
      message,
      topic: part.topic,
      payload: part.payload,
      readBack: shown?.message,
      readBy: shown?.route.id,
      other:
        shown !== undefined && alsoPrinted(map, shown.message, part) ? shown.message : undefined,
    },
  };
};
