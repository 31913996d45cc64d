import { casePayload, wirePayload } from '../cases/case-payload.js';
import type { CaseOutcome } from '../cases/run-case.js';
import type { CompiledMap } from '../compiled-map.js';
import type { MapDefinition } from '../definition/map-definition.js';
import type { RouteDefinition } from '../definition/route-definition.js';
import { createMessage } from '../message.js';
import { messageText } from '../message-text.js';
import { topicText } from '../pattern/pattern-text.js';
import { namedValue } from '../words/named-value.js';
import { payloadCaptures, topicCaptures } from './capture-names.js';
import { code, plain, table } from './markdown.js';
import { payloadShape } from './payload-shape.js';
import { directionWords, routeSentences } from './route-sentences.js';
import { needsTable, valueWords } from './value-words.js';

/** What the page is made of. */
export interface Described {
  /** The heading: the name of the file. */
  readonly title: string;
  readonly map: CompiledMap;
  /** Cases that were carried out; those that passed are the examples. */
  readonly outcomes: readonly CaseOutcome[];
}

const ROLES = {
  device: 'Commands come in and statuses go out.',
  controller: 'Statuses come in and commands go out.',
  both: 'Commands and statuses come in and go out.',
} as const;

const MAX_EXAMPLES = 3;

const namesTable = (map: MapDefinition, route: RouteDefinition): string[] => {
  const rows = new Map<string, string[]>();
  const places = [
    ...topicCaptures(route.topic).map((capture) => ({ ...capture, place: 'topic' })),
    ...payloadCaptures(route.payload).map((capture) => ({ ...capture, place: 'payload' })),
  ];
  for (const { name, optional, place } of places) {
    const row = rows.get(name);
    if (row !== undefined) {
      if (row[1] !== place) row[1] = 'topic and payload';
      continue;
    }
    const found = namedValue(map, route, name);
    const words = valueWords(found?.value, found?.name ?? name);
    rows.set(name, [code(`<${name}>`), place, optional ? `${words}; may be missing` : words]);
  }
  return rows.size === 0 ? [] : ['', ...table(['name', 'stands in', 'is'], [...rows.values()])];
};

const payloadText = (payload: string | Uint8Array): string => {
  const shown = casePayload(payload);
  return 'hex' in shown ? `hex ${shown.hex}` : String(wirePayload(shown));
};

const examplesOf = (route: RouteDefinition, outcomes: readonly CaseOutcome[]): string[] => {
  const lines = outcomes
    .filter(({ passed }) => passed)
    .flatMap(({ checks, case: { name } }) => {
      const met = checks.flatMap((check) => check.met).filter((each) => each.route.id === route.id);
      const [first] = met;
      if (first === undefined) return [];
      const arrow = checks.length > 1 ? '↔' : first.side === 'in' ? '→' : '←';
      const mqtt = met
        .filter(({ side }) => side === first.side)
        .map(({ topic, payload }) => `${code(topic)} ${code(payloadText(payload))}`);
      return [
        `- ${plain(name)}: ${mqtt.join(', ')} ${arrow} ${code(messageText(createMessage(first.message)))}`,
      ];
    });
  return lines.length === 0 ? [] : ['', 'Examples:', '', ...lines.slice(0, MAX_EXAMPLES)];
};

const routeSection = ({ map, outcomes }: Described, route: RouteDefinition): string[] => {
  const sentences = routeSentences(route);
  return [
    `## ${plain(route.id)}`,
    '',
    ...(route.description === undefined ? [] : [plain(route.description), '']),
    `- topic ${code(topicText(route.topic))}`,
    `- payload ${code(payloadShape(route.payload))}${payloadKind(route)}`,
    `- ${directionWords(route, map.definition.role)}`,
    ...sentences.map((sentence) => `- ${sentence}`),
    ...namesTable(map.definition, route),
    ...examplesOf(route, outcomes),
    '',
  ];
};

const payloadKind = ({ payload }: RouteDefinition): string => {
  switch (payload.codec) {
    case 'json':
      return ', JSON';
    case 'csv':
      return ', separated values';
    case 'pairs':
      return ', pairs in any order';
    case 'bytes':
      return ', raw bytes';
    case 'fields':
      return ', binary';
    case 'hex':
      return ', hex digits';
    case 'base64':
      return ', base64';
    default:
      return '';
  }
};

const wordTables = ({ definition }: CompiledMap): string[] => {
  const all = [
    ...[...definition.values].map(([name, value]) => ({ name, value, place: '' })),
    ...definition.routes.flatMap(({ id, values }) =>
      [...values].map(([name, value]) => ({ name, value, place: ` of ${plain(id)}` })),
    ),
  ].filter(({ value }) => needsTable(value) && value.maptype !== 'none');
  return all.flatMap(({ name, value, place }) => [
    `## Words of ${plain(name)}${place}`,
    '',
    ...table(
      ['in messages', 'in MQTT', 'read too'],
      Object.entries(value.map ?? {}).map(([internal, [first = '', ...others]]) => [
        code(internal),
        code(first),
        others.map(code).join(', '),
      ]),
    ),
    '',
  ]);
};

/** A page of Markdown that says every topic, payload and value of a map, for people. */
export const describeMap = (described: Described): string => {
  const { title, map } = described;
  const { definition, subscriptions } = map;
  const routes = definition.routes.map((route) => [
    code(topicText(route.topic)),
    code(payloadShape(route.payload)),
    directionWords(route, definition.role),
    plain(route.id),
  ]);
  return [
    `# ${plain(title)}`,
    '',
    ROLES[definition.role],
    '',
    ...table(['topic', 'payload', 'direction', 'route'], routes),
    '',
    ...definition.routes.flatMap((route) => routeSection(described, route)),
    ...wordTables(map),
    '## Subscriptions',
    '',
    ...subscriptions.map((filter) => `- ${code(filter)}`),
  ].join('\n');
};
