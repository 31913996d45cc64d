import { boundProblems } from '../document/bound-problems.js';
import { DOCUMENT_BOUNDS } from '../document/document-bounds.js';
import type { Problem } from '../errors/problem.js';
import { sortProblems } from '../errors/sort-problems.js';
import type { RouteProof } from '../map/analysis/analysis.js';
import { compileMap } from '../map/compile-map.js';
import { expressionsFor } from './expressions-for.js';
import type { MapDocument } from './map-document.js';

/** A map file, checked, with what can be said of its routes together. */
export interface AnalysedMap extends MapDocument {
  /** One for each two-way route (M14); none of a map that is wrong. */
  readonly proofs: readonly RouteProof[];
}

/** A version-1 map has one route and its filters, which were checked; only the proof is new. */
const isOfProof = ({ code }: Problem): boolean =>
  code === 'MAP_NOT_INVERTIBLE' || code === 'MAP_NOT_PROVED';

/**
 * Looks at a map as a whole, before it runs: what never works, what is suspicious, and whether its
 * routes read what they print (M14.3).
 *
 * @param ownName the gateway's name
 */
export const analysedMap = async (
  document: MapDocument,
  ownName = 'mqttgateway',
): Promise<AnalysedMap> => {
  const { definition, locate, ...rest } = document;
  if (definition === undefined) return { ...document, proofs: [] };
  const { analyseMap } = await import('../map/analysis/analyse-map.js');
  const expressions = await expressionsFor(definition);
  const { problems, proofs } = analyseMap(
    compileMap(definition, ownName, expressions),
    expressions,
  );
  const told = definition.version === 2 ? problems : problems.filter(isOfProof);
  const found = told.map((problem) => {
    const where = problem.path === undefined ? undefined : locate(problem.path, 'key');
    return where === undefined ? problem : { ...problem, where };
  });
  const all = boundProblems(
    sortProblems([...document.problems, ...found]),
    DOCUMENT_BOUNDS.maxProblems,
  );
  const isWrong = all.some(({ severity }) => severity === 'error');
  return { ...rest, locate, problems: all, proofs, ...(!isWrong && { definition }) };
};
