import { attemptRecords } from '../app/attempt-records.js';
import { escapeControl } from '../errors/escape-control.js';
import { EXIT, type ExitCode } from '../errors/exit-code.js';
import { GatewayError } from '../errors/gateway-error.js';
import type { Attempt, CompiledMap, TraceStep } from '../map/compiled-map.js';
import { messageText } from '../map/message-text.js';
import { topicMatches } from '../map/mqtt-topic.js';
import { Refusal } from '../map/refusal.js';
import { traceInbound } from '../map/trace-inbound.js';
import type { LoadedMap } from './loaded-map.js';
import { nearestRoute } from './nearest-route.js';
import type { Terminal } from './terminal.js';

/** What is tried. */
export interface TriedMessage {
  readonly topic: string;
  readonly payload: string | Uint8Array;
}

const quoted = (token: string): string => (token === '' ? '""' : escapeControl(token));

const tableOf = (steps: readonly TraceStep[]): string[] => {
  const rows = steps.map(({ field, from, to, maptype = '' }) => [
    field,
    quoted(from),
    to === undefined ? '✗' : `→ ${quoted(to)}`,
    maptype,
  ]);
  const widths = [0, 1, 2].map((column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
};

/** The routes that were tried, each with what became of it. */
export const attemptLines = (attempts: readonly Attempt<unknown>[]): string[] =>
  attempts.map(({ route: { id }, outcome }) =>
    outcome instanceof Refusal
      ? `route ${id}  ✗  ${outcome.code}  ${escapeControl(outcome.message)}`
      : `route ${id}  ✓`,
  );

/** Whether the map as the gateway runs it takes the message too (M7.3). */
const comesIn = (map: CompiledMap, { topic, payload }: TriedMessage): boolean => {
  try {
    map.read(topic, payload);
    return true;
  } catch (error) {
    if (error instanceof GatewayError) return false;
    throw error;
  }
};

/** `map try MAP TOPIC PAYLOAD`: the decision at each stage. */
export const tryInbound = (
  { map, both, definition }: LoadedMap,
  tried: TriedMessage,
  json: boolean,
  terminal: Terminal,
): ExitCode => {
  const { topic, payload } = tried;
  const { steps, attempts, message, error } = traceInbound(both, topic, payload);
  const echo = map.isOwn(topic);
  const filters = map.subscriptions.filter((filter) => topicMatches(filter, topic));
  const accepted = message !== undefined && comesIn(map, tried);
  // Version 1 has one route, which takes every message.
  const routed = definition.version === 2;
  if (json) {
    const failure = error && { error: { code: error.code, message: error.message } };
    const more = routed && { attempts: attemptRecords(attempts), accepted, filters };
    terminal.out(
      JSON.stringify({
        steps,
        internal: message,
        echo,
        subscribed: filters.length > 0,
        ...more,
        ...failure,
      }),
    );
    return error === undefined ? EXIT.ok : EXIT.failures;
  }
  if (routed) for (const line of attemptLines(attempts)) terminal.out(line);
  if (routed && steps.length > 0) terminal.out('');
  for (const line of tableOf(steps)) terminal.out(line);
  if (message !== undefined) terminal.out(`\n${escapeControl(messageText(message))}`);
  if (echo) terminal.out('an echo: the sender is our own name, so the gateway drops it');
  if (routed && message !== undefined && !accepted)
    terminal.say(
      `note: the gateway does not read it: with role ${definition.role}, a ${message.type} of this route does not come in`,
    );
  const source = definition.subscriptions === undefined ? 'of the routes' : 'under topics';
  // Of a topic of another shape the error below says enough.
  if (filters.length === 0 && steps.length > 0 && (!routed || accepted))
    terminal.say(`note: no filter ${source} receives this topic`);
  if (routed && accepted && filters.length > 0)
    terminal.say(`received by the filter ${filters.join(', ')}`);
  if (error === undefined) return EXIT.ok;
  const near = error.code === 'MAP_NO_ROUTE' ? nearestRoute(topic, definition.routes) : undefined;
  terminal.complain([
    near === undefined ? error : new GatewayError(error.code, error.message, { hint: near }),
  ]);
  return EXIT.failures;
};
