import { compileMap } from '../compile-map.js';
import type { CompiledMap, ExpressionCompiler } from '../compiled-map.js';
import type { MapDefinition } from '../definition/map-definition.js';
import type { RouteDefinition } from '../definition/route-definition.js';
import { capturedNames } from '../route/route-names.js';
import type { CounterExample, RouteProof } from './analysis.js';
import { definitionOf } from './definition-of.js';
import { type Candidate, findWitness } from './find-witness.js';
import { type Occurrence, occurrencesOf } from './occurrences.js';
import type { Overlaps } from './overlapping-routes.js';
import { createProveNamed } from './prove-value.js';
import { routesAgree } from './route-agreement.js';
import type { RouteSets, SetsOf } from './route-sets.js';
import { routesApart } from './routes-apart.js';
import { type MessageForm, messageForm } from './same-message.js';
import { choicesOf, messageOf, sampleChoices, type Words } from './sample-messages.js';
import { type NamedDoubt, selfDoubts, selfRemarks } from './self-doubts.js';
import { tryMessage } from './try-message.js';

/** So many searches for a counter-example at most, so that no map can make the analysis long. */
const MAX_SEARCHES = 300;
/** The same of messages that are merely printed and read. */
const MAX_QUICK = 30_000;
/** Of each pair of routes. */
const QUICK_SAMPLES = 3;
const MAX_SAMPLES = 12;
const MAX_TRIED = 400;

/** Whether a route reads and prints, whatever the role makes of it (M7.4). */
const isTwoWay = (map: MapDefinition, route: RouteDefinition): boolean => {
  if (route.direction === 'in' || route.direction === 'out') return false;
  for (const name of capturedNames(route)) {
    const definition = definitionOf(map, route, name);
    if (definition?.in !== undefined || definition?.out !== undefined) return false;
  }
  return true;
};

const ensure = <Key, Value>(table: Map<Key, Value>, key: Key, make: () => Value): Value => {
  const known = table.get(key);
  if (known !== undefined) return known;
  const made = make();
  table.set(key, made);
  return made;
};

/** What is said of a route that is neither proved nor refuted. */
interface Open {
  readonly reason: string;
}

/** What is known of a map before its routes are proved. */
export interface ProofContext {
  readonly overlaps: Overlaps;
  readonly setsOf: SetsOf;
  /** Routes that never print, with the earlier ones that print all that they could. */
  readonly silent: ReadonlyMap<RouteDefinition, RouteDefinition>;
  /** As `compileMap` got it. */
  readonly expressions: ExpressionCompiler | undefined;
}

/** Proves each two-way route of a map, or shows why not; what is costly is made only when needed. */
class Prover {
  readonly #map: CompiledMap;
  readonly #expressions: ExpressionCompiler | undefined;
  #both: CompiledMap | undefined;
  readonly #setsOf: SetsOf;
  readonly #silent: ReadonlyMap<RouteDefinition, RouteDefinition>;
  readonly #candidates = new Map<RouteSets, Candidate>();
  readonly #forms = new Map<RouteDefinition, MessageForm>();
  readonly #proveNamed = createProveNamed();
  readonly #choicesKnown = new Map<RouteDefinition, readonly Words[]>();
  #searches = 0;
  #quick = 0;

  constructor(map: CompiledMap, { setsOf, silent, expressions }: ProofContext) {
    this.#map = map;
    this.#setsOf = setsOf;
    this.#silent = silent;
    this.#expressions = expressions;
  }

  /** @param earlier the routes before it whose topics it may share */
  prove(
    route: RouteDefinition,
    earlier: readonly RouteDefinition[],
    isComplete: boolean,
  ): RouteProof {
    const occurrences = occurrencesOf(route);
    const remarks = selfRemarks(this.#definition, route, occurrences);
    // What never prints has nothing to read; what it reads an earlier one prints.
    if (this.#silent.has(route)) return { route: route.id, remarks, verdict: 'proved' };
    const found = this.#examine(route, earlier, occurrences);
    if (found === undefined)
      return isComplete
        ? { route: route.id, remarks, verdict: 'proved' }
        : {
            route: route.id,
            remarks,
            verdict: 'unknown',
            reason: 'too many routes may share its topics to look at all of them',
          };
    return 'reason' in found
      ? { route: route.id, remarks, verdict: 'unknown', reason: found.reason }
      : { route: route.id, remarks, verdict: 'counter-example', example: found };
  }

  get #definition(): MapDefinition {
    return this.#map.definition;
  }

  /** The map as every two-way route goes both ways (M7.4). */
  get #whole(): CompiledMap {
    this.#both ??=
      this.#definition.role === 'both'
        ? this.#map
        : compileMap({ ...this.#definition, role: 'both' }, this.#map.ownName, this.#expressions);
    return this.#both;
  }

  readonly #formOf = (route: RouteDefinition): MessageForm =>
    ensure(this.#forms, route, () => messageForm(this.#definition, route, this.#map.ownName));

  #choices(route: RouteDefinition): readonly Words[] {
    return ensure(this.#choicesKnown, route, () =>
      sampleChoices(choicesOf(this.#definition, route)).slice(0, MAX_SAMPLES),
    );
  }

  #candidate(sets: RouteSets): Candidate {
    return ensure(this.#candidates, sets, () => ({
      sets,
      alone: compileMap(
        {
          ...this.#definition,
          role: 'both',
          routes: [{ ...sets.route, direction: 'both' }],
          subscriptions: [],
        },
        this.#map.ownName,
        this.#expressions,
      ),
      samples: this.#choices(sets.route).map((words) => messageOf(sets.route, words)),
    }));
  }

  #examine(
    route: RouteDefinition,
    earlier: readonly RouteDefinition[],
    occurrences: readonly Occurrence[],
  ): CounterExample | Open | undefined {
    const doubts = selfDoubts(route, {
      map: this.#definition,
      ownName: this.#map.ownName,
      occurrences,
      proveNamed: this.#proveNamed,
    });
    let open: Open | undefined;
    for (const doubt of doubts) {
      const example = this.#tryDoubt(route, doubt);
      if (example !== undefined) return example;
      open ??= { reason: doubt.name === undefined ? doubt.why : `${doubt.name}: ${doubt.why}` };
    }
    const printed = this.#setsOf(route, 'print');
    for (const other of earlier) {
      if (other.direction === 'out') continue;
      const read = this.#setsOf(other, 'read');
      if (routesApart(printed, read) || routesAgree(printed, read)) continue;
      const example = this.#search(printed, read);
      if (example !== undefined) return example;
      open ??= {
        reason: `route "${other.id}" may read what it prints, and no two messages were found that show it`,
      };
    }
    return open;
  }

  #search(printed: RouteSets, read: RouteSets): CounterExample | undefined {
    const { route } = printed;
    for (const words of this.#choices(route).slice(0, QUICK_SAMPLES)) {
      if (this.#quick >= MAX_QUICK) break;
      this.#quick += 1;
      const trip = tryMessage(this.#whole, messageOf(route, words), this.#formOf);
      if (trip?.route.id === route.id && trip.example !== undefined) return trip.example;
    }
    if (this.#searches >= MAX_SEARCHES) return undefined;
    this.#searches += 1;
    const sides = { printed: this.#candidate(printed), read: this.#candidate(read) };
    return findWitness(sides, this.#whole, this.#formOf);
  }

  /** An argument that `<argkey>` stands for and that has the value `argvalue`. */
  #restName(route: RouteDefinition): string {
    const argkey = definitionOf(this.#definition, route, 'argkey');
    const own = new Set([...this.#definition.values.keys(), ...route.values.keys()]);
    const known = Object.keys(argkey?.map ?? {}).find((name) => !own.has(name));
    return argkey?.maptype === 'strict' ? (known ?? 'extra') : 'extra';
  }

  /** Messages with the words of a doubt, or a few of many kinds, printed and read. */
  #tryDoubt(route: RouteDefinition, { name, words }: NamedDoubt): CounterExample | undefined {
    const choices = choicesOf(this.#definition, route);
    const samples = sampleChoices(choices);
    const { alone } = this.#candidate(this.#setsOf(route, 'print'));
    const printable = samples.find((words) =>
      Array.isArray(alone.attemptsOut(messageOf(route, words))[0]?.outcome),
    );
    const base = printable ?? samples[0] ?? new Map<string, string>();
    const hostile = ['a;', 'a,', ' ', ';', ',', '=', '"', '""', 'a=b', ''];
    const names = name === undefined ? [...choices.keys()] : [name];
    const tried = names.flatMap((one) => {
      const own = name === undefined ? [...hostile, ...separatorsOf(route)] : words;
      // What <argkey> and <argvalue> stand for has a name of its own.
      if (one === 'argkey') return own.map((word) => new Map([...base, [word, '1']]));
      const target = one === 'argvalue' ? this.#restName(route) : one;
      return own.map((word) => new Map([...base, [target, word]]));
    });
    const messages = [
      ...tried.slice(0, MAX_TRIED).map((given) => messageOf(route, given)),
      ...(name === undefined ? samples.slice(0, 50).map((words) => messageOf(route, words)) : []),
    ];
    for (const message of messages) {
      const trip = tryMessage(this.#whole, message, this.#formOf);
      if (trip?.route.id === route.id && trip.example !== undefined) return trip.example;
    }
    return undefined;
  }
}

/** Words that end in a part of a separator. */
const separatorsOf = ({ payload }: RouteDefinition): string[] => {
  if (payload.codec !== 'csv' && payload.codec !== 'pairs') return [];
  const { separator } = payload;
  return [`a${separator.slice(0, 1)}`, separator.slice(0, 1), `a${separator}b`, separator.slice(1)];
};

/** Proves what can be proved (M14); one verdict for each two-way route, in their order. */
export const proveRoutes = (map: CompiledMap, context: ProofContext): readonly RouteProof[] => {
  const { routes } = map.definition;
  const { earlier, complete } = context.overlaps;
  const prover = new Prover(map, context);
  return routes.flatMap((route, index) => {
    if (!isTwoWay(map.definition, route)) return [];
    const before = (earlier[index] ?? []).flatMap((at) => routes[at] ?? []);
    return [prover.prove(route, before, index < complete)];
  });
};
