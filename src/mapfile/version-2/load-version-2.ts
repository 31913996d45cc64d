import type { ParsedDocument } from '../../document/parsed-document.js';
import type { DocumentPath, Problem } from '../../errors/problem.js';
import type { Where } from '../../errors/where.js';
import type { MapCase } from '../../map/cases/map-case.js';
import type { MapDefinition } from '../../map/definition/map-definition.js';
import { checkOutOfUse } from './check-out-of-use.js';
import { checkRoots } from './check-roots.js';
import { checkRoute } from './check-route.js';
import { checkSlips } from './check-slips.js';
import { checkValues } from './check-values.js';
import { type ExpressionSource, expressionSources } from './expression-sources.js';
import type { Folder } from './find-included.js';
import { mergeParts } from './merge-parts.js';
import { readPartTree } from './part-tree.js';
import { readCases } from './read-cases.js';
import { readRoute } from './read-route.js';
import { checkEmpty, checkTop, topOf } from './read-top.js';
import { ValueTable } from './value-table.js';

/** A map of version 2 with all that it includes, read. */
export interface LoadedMap {
  readonly definition: MapDefinition;
  readonly cases: readonly MapCase[];
  readonly problems: readonly Problem[];
  /** As problems name them, the map itself first. */
  readonly files: readonly string[];
  /** Absolute, of all that it includes, also of what could not be read. */
  readonly included: readonly string[];
  readonly locate: (path: DocumentPath, part?: 'key' | 'value') => Where | undefined;
}

/** Expressions are compiled by a package that only maps with expressions load. */
const checkExpressions = async (sources: readonly ExpressionSource[]): Promise<void> => {
  if (sources.length === 0) return;
  const { checkExpression } = await import('../expressions/check-expression.js');
  for (const { part, path, name, type, source } of sources) {
    const fault = checkExpression(source, type);
    if (fault === undefined) continue;
    const { message, offset, length } = fault;
    part.list.error(
      'MAP_BAD_EXPRESSION',
      path,
      `the expression of ${name} cannot be used: ${message}`,
      {
        hint: 'Write CEL over value, such as value * 1.8 + 32.0 or value == "ON" ? "1" : "0".',
        within: { text: source, offset, length },
      },
    );
  }
};

/** A file that is included twice says what is wrong with it twice. */
const eachOnce = (problems: readonly Problem[]): Problem[] => {
  const seen = new Set<string>();
  return problems.filter(({ code, message, where }) => {
    const identity = JSON.stringify([code, message, where?.file, where?.line, where?.column]);
    const isNew = !seen.has(identity);
    seen.add(identity);
    return isNew;
  });
};

/**
 * Reads a map of version 2 with all that it includes. The definition is of use only where no problem
 * is an error.
 *
 * @param path of the file; missing for stdin
 */
export const loadVersion2 = async (
  document: ParsedDocument,
  folder: Folder,
  path: string | undefined,
): Promise<LoadedMap> => {
  const { tree, parts, paths } = readPartTree(document, folder, path);
  const { part: main } = tree;
  const tables = mergeParts(tree);
  const values = new ValueTable(tables.values);
  const definitions = values.definitions();
  const routes = [...tables.routes.values()].map((entry) => readRoute(entry, values));
  for (const route of routes) checkRoute(route);
  checkValues(values, routes);
  checkSlips(values.names, routes);
  checkOutOfUse(topOf(main).role, routes);
  for (const part of parts) checkRoots(part, routes);
  for (const part of parts) checkTop(part);
  if (routes.length === 0) checkEmpty(tree, parts);
  await checkExpressions(expressionSources(values, routes));
  const cases = readCases(document, main.list, main.data.tests ?? []);
  return {
    definition: {
      version: 2,
      ...topOf(main),
      values: definitions,
      routes: routes.map(({ definition }) => definition),
    },
    cases,
    problems: eachOnce(parts.flatMap(({ list }) => list.problems)),
    files: [...new Set(parts.map((part) => part.document.file))],
    included: paths,
    locate: (wanted, part) => {
      const [table, name] = wanted;
      const entry =
        table === 'routes' || table === 'values' ? tables[table].get(String(name)) : undefined;
      return (entry?.part.document ?? document).locate(wanted, part);
    },
  };
};
