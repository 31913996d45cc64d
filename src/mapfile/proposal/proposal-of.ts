import { parseDocument } from '../../document/parse-document.js';
import { GatewayError } from '../../errors/gateway-error.js';
import type { Problem } from '../../errors/problem.js';
import { compileMap } from '../../map/compile-map.js';
import type { CompiledMap } from '../../map/compiled-map.js';
import type { MapDefinition } from '../../map/definition/map-definition.js';
import { proposeMap } from '../../map/propose/propose-map.js';
import type { ProposedMap, ProposedRoute } from '../../map/propose/proposed-map.js';
import type { Traffic } from '../../map/propose/topic-tree.js';
import { analysedMap } from '../analysed-map.js';
import { checkMapDocument } from '../map-document.js';
import { proposalText } from './proposal-text.js';
import { sampleCases } from './sample-cases.js';

/** A proposal as a file, and what can be said of it. */
export interface Proposal {
  readonly text: string;
  readonly routes: number;
  readonly cases: number;
}

const TITLE = 'Proposed by "mqttgateway map new" from messages that were seen.';
/** Each round makes at least one route one-way. */
const MAX_ROUNDS = 20;

const oneWay = (route: ProposedRoute, ids: ReadonlySet<unknown>): ProposedRoute =>
  ids.has(route.id) && route.direction === undefined
    ? {
        ...route,
        direction: 'in',
        guesses: [...route.guesses, 'only read, as what it would publish is not read as the same'],
      }
    : route;

const check = async (
  proposed: ProposedMap,
  tests: readonly unknown[],
): Promise<{ text: string; definition?: MapDefinition; problems: readonly Problem[] }> => {
  const text = proposalText(proposed, TITLE, tests);
  const { definition, problems } = await analysedMap(
    await checkMapDocument(parseDocument('proposal', text)),
  );
  return { text, problems, ...(definition !== undefined && { definition }) };
};

const unusable = (problems: readonly Problem[]): GatewayError => {
  const tooLarge = problems.some(({ code }) => code === 'DOCUMENT_TOO_LARGE');
  return tooLarge
    ? new GatewayError('COMMAND_USAGE', 'the proposal is larger than a map may be', {
        hint: 'Give a narrower filter, such as --from-topics home/lights/#.',
      })
    : new GatewayError('COMMAND_INTERNAL', 'the proposal cannot be used', { problems });
};

/**
 * A map that reads the traffic that was seen, as YAML with comments and cases, checked.
 *
 * @throws GatewayError `COMMAND_USAGE` where there is more than a map can hold
 */
export const proposalOf = async (traffic: Traffic): Promise<Proposal> => {
  let proposed = proposeMap(traffic.root);
  let checked = await check(proposed, []);
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    // What cannot be proved to be read again is only read.
    const doubtful = new Set(
      checked.problems
        .filter(({ code }) => /^MAP_NOT_(INVERTIBLE|PROVED)$/.test(code))
        .map(({ path }) => path?.[1]),
    );
    if (doubtful.size === 0) break;
    const routes = proposed.routes.map((route) => oneWay(route, doubtful));
    proposed = { ...proposed, routes };
    checked = await check(proposed, []);
  }
  if (checked.definition === undefined) throw unusable(checked.problems);
  const both: CompiledMap = compileMap({ ...checked.definition, role: 'both' }, 'mqttgateway');
  const tests = sampleCases(both, proposed);
  const whole = await check(proposed, tests);
  if (whole.definition === undefined) throw unusable(whole.problems);
  return { text: whole.text, routes: proposed.routes.length, cases: tests.length };
};
