import type { PayloadProfile } from './payload-profile.js';
import {
  captureNames,
  functionNames,
  messageType,
  routeId,
  subjectOf,
  takeName,
} from './propose-names.js';
import { proposePayload } from './propose-payload.js';
import type { ProposedMap, ProposedRoute } from './proposed-map.js';
import { shareValues } from './share-values.js';
import { shapesOverlap, type TopicShape, topicShapes } from './topic-shape.js';
import type { TopicNode } from './topic-tree.js';

const SHOWN = 4;

const TYPES = { command: 'these are commands', status: 'these are statuses' } as const;

/** A route with what is needed to finish it. */
interface Draft {
  readonly route: ProposedRoute;
  readonly shape: TopicShape;
  readonly names: ReadonlySet<string>;
}

const listed = (seen: readonly string[]): string => {
  const rest = seen.length - SHOWN;
  return `${seen.slice(0, SHOWN).join(', ')}${rest > 0 ? `, … (${seen.length} in all)` : ''}`;
};

const topicOf = ({
  levels,
}: TopicShape): {
  readonly topic: string;
  readonly names: string[];
  readonly guesses: string[];
} => {
  const names = captureNames(levels);
  const guesses: string[] = [];
  let next = 0;
  const parts = levels.map((level) => {
    if (typeof level === 'string') return level.replaceAll('<', '<<');
    const name = names[next] ?? '';
    next += 1;
    guesses.push(`${name} is ${listed(level.seen)}`);
    return `<${name}${level.seen.includes('') ? '?' : ''}>`;
  });
  return { topic: parts.join('/'), names, guesses };
};

/** Payloads that are empty, beside those that a route reads: what clears a retained message. */
const clearedRoute = ({ route, shape }: Draft, ids: Set<string>): Draft => ({
  shape,
  names: new Set(captureNames(shape.levels)),
  route: {
    ...route,
    id: takeName([`${route.id}-cleared`], ids),
    payload: '',
    message: { ...route.message, action: 'CLEARED' },
    values: new Map(),
    direction: 'in',
    guesses: ['an empty payload clears what the broker keeps'],
    samples: [],
  },
});

const withSamples = (route: ProposedRoute, { samples }: PayloadProfile, empty: boolean) => ({
  ...route,
  samples: samples.filter(({ payload }) => (payload.length === 0) === empty),
});

const draftsOf = (shape: TopicShape, ids: Set<string>, functions: Set<string>): Draft[] => {
  const { levels, profile } = shape;
  const { topic, names, guesses } = topicOf(shape);
  const type = messageType(levels);
  const taken = new Set(names);
  const { payload, values, ...more } = proposePayload(profile, subjectOf(levels), taken);
  const functionKeys = functionNames(levels).map((name) => `${type} ${name}`);
  const [, name = ''] = takeName(functionKeys, functions).split(' ');
  const route: ProposedRoute = {
    id: takeName([routeId(levels)], ids),
    topic,
    payload,
    message: { type, function: name },
    values,
    ...(profile.retained && { retain: true }),
    guesses: [TYPES[type], ...guesses, ...more.guesses],
    samples: profile.samples,
  };
  const draft = { route, shape, names: new Set([...taken, ...values.keys()]) };
  if (more.leavesEmpty !== true) return [draft];
  const cleared = clearedRoute(draft, ids);
  return [
    { ...draft, route: withSamples(route, profile, false) },
    { ...cleared, route: withSamples(cleared.route, profile, true) },
  ];
};

/** A route that prints what an earlier one reads would not get its own messages back (M14.2). */
const oneWayWhereHidden = (draft: Draft, index: number, all: readonly Draft[]): Draft => {
  const hidden = all
    .slice(0, index)
    .find((earlier) => shapesOverlap(earlier.shape, draft.shape) && earlier.shape !== draft.shape);
  if (hidden === undefined) return draft;
  const { route } = draft;
  const guess = `only read, as ${hidden.route.id} reads some of the same topics`;
  return { ...draft, route: { ...route, direction: 'in', guesses: [...route.guesses, guess] } };
};

/** What an earlier route has said already is not said again. */
const toldOnce = (routes: readonly ProposedRoute[]): ProposedRoute[] => {
  const told = new Set<string>(Object.values(TYPES).slice(1));
  return routes.map((route) => {
    const guesses = route.guesses.filter((guess) => !told.has(guess));
    for (const guess of guesses) if (guess !== TYPES.command) told.add(guess);
    return { ...route, guesses };
  });
};

/** A map that reads the traffic that was seen, as far as can be told from it. */
export const proposeMap = (root: TopicNode): ProposedMap => {
  const ids = new Set<string>();
  const functions = new Set<string>();
  const drafts = topicShapes(root)
    .flatMap((shape) => draftsOf(shape, ids, functions))
    .map(oneWayWhereHidden);
  const namesOf = new Map(drafts.map(({ route, names }) => [route.id, names]));
  return shareValues(
    toldOnce(drafts.map(({ route }) => route)),
    ({ id }) => namesOf.get(id) ?? new Set(),
  );
};
