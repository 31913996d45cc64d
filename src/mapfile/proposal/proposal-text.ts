import { Document, isMap, isScalar, type Pair } from 'yaml';
import { escapeControl } from '../../errors/escape-control.js';
import type { ProposedMap } from '../../map/propose/proposed-map.js';
import { compactCollections } from '../render/compact-collections.js';
import { proposalData } from './proposal-data.js';

const ROLE = [
  'guess: the gateway is the one who asks. controller: statuses come in, commands go out;',
  'device: commands come in, statuses go out; both: each route both ways',
];

const TESTS = ['what was seen; "mqttgateway map test" carries it out'];

const comment = (lines: readonly string[]): string =>
  lines.map((line) => ` ${escapeControl(line)}`).join('\n');

const putComment = (pair: Pair | undefined, lines: readonly string[], space = false): void => {
  if (!isScalar(pair?.key)) return;
  if (lines.length > 0) pair.key.commentBefore = comment(lines);
  if (space) pair.key.spaceBefore = true;
};

/**
 * A proposed map as YAML, with what is uncertain as comments.
 *
 * @param title the first line
 * @param tests cases as they are written in a file
 */
export const proposalText = (
  proposed: ProposedMap,
  title: string,
  tests: readonly unknown[],
): string => {
  const document = new Document(proposalData(proposed, tests), { aliasDuplicateObjects: false });
  compactCollections(document);
  const pairOf = (node: unknown, key: string): Pair | undefined =>
    isMap(node)
      ? node.items.find((pair) => isScalar(pair.key) && pair.key.value === key)
      : undefined;
  putComment(pairOf(document.contents, 'role'), ROLE);
  putComment(pairOf(document.contents, 'values'), [], true);
  putComment(pairOf(document.contents, 'tests'), TESTS, true);
  const routes = pairOf(document.contents, 'routes');
  putComment(routes, [], true);
  for (const { id, guesses } of proposed.routes)
    putComment(
      pairOf(routes?.value, id),
      guesses.map((guess) => `guess: ${guess}`),
    );
  const body = document.toString({ lineWidth: 0, flowCollectionPadding: true });
  return `#${comment([title])}\n# Lines with "guess:" say what is uncertain: look at them, give better names, and remove them.\n\n${body}`;
};
