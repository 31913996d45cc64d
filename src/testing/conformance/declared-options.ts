import type { SchemaPart } from '../../document/expected-words.js';
import { pathText } from '../../document/path-text.js';

/** One option as a schema declares it, also inside another one. */
export interface DeclaredOption {
  /** `rules.frame` */
  readonly path: string;
  /** `#/properties/rules/properties/frame` */
  readonly pointer: string;
  /** With what its `$ref` says. */
  readonly schema: SchemaPart;
  /** Whether it is an option of its own, not a part of one. */
  readonly isTop: boolean;
}

const isPart = (value: unknown): value is SchemaPart =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const pointerStep = (name: string): string =>
  encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'));

const resolved = (part: SchemaPart, root: SchemaPart): SchemaPart => {
  const reference = part['$ref'];
  const [, name] =
    typeof reference === 'string' ? (/^#\/definitions\/([^/]+)$/.exec(reference) ?? []) : [];
  const definitions = isPart(root['definitions']) ? root['definitions'] : {};
  const target = name === undefined ? undefined : definitions[name];
  return isPart(target) ? { ...target, ...part } : part;
};

/** All options of a schema, those inside others included; definitions are not entered twice. */
export const declaredOptions = (schema: object): DeclaredOption[] => {
  const root: SchemaPart = isPart(schema) ? schema : {};
  const walk = (part: SchemaPart, path: readonly string[], pointer: string): DeclaredOption[] => {
    const properties = isPart(part['properties']) ? part['properties'] : {};
    return Object.entries(properties).flatMap(([name, inner]) => {
      if (!isPart(inner)) return [];
      const here = [...path, name];
      const at = `${pointer}/properties/${pointerStep(name)}`;
      const own = {
        path: pathText(here),
        pointer: at,
        schema: resolved(inner, root),
        isTop: path.length === 0,
      };
      return [own, ...walk(inner, here, at)];
    });
  };
  return walk(root, [], '#');
};
