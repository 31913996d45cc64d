import type { DocumentPath } from '../../errors/problem.js';
import type { ValueType } from '../../map/definition/value-definition.js';
import type { MapPart } from './map-part.js';
import type { ReadRoute } from './read-route.js';
import type { ValueTable } from './value-table.js';

/** An expression of a map, and where it stands. */
export interface ExpressionSource {
  readonly part: MapPart;
  readonly path: DocumentPath;
  readonly name: string;
  readonly type: ValueType;
  readonly source: string;
}

/** Every expression of a map, each once. */
export const expressionSources = (
  values: ValueTable,
  routes: readonly ReadRoute[],
): ExpressionSource[] =>
  [...new Set([values, ...routes.map((route) => route.values)])].flatMap((table) =>
    table.written().flatMap(({ definition, entry: { part, path, name } }) =>
      (['in', 'out'] as const).flatMap((way) => {
        const source = definition[way];
        return source === undefined
          ? []
          : { part, path: [...path, way], name, type: definition.type, source };
      }),
    ),
  );
