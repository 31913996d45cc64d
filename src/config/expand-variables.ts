import type { DocumentPath } from '../errors/problem.js';

/** `$${env:…}` stands for a `${env:…}` that is meant literally. */
const REFERENCE = /\$(\$)?\{env:([^}]{0,256})\}/g;

export interface Expanded {
  readonly value: unknown;
  /** The values that came in: secrets, for all we know. */
  readonly secrets: readonly string[];
  /** Variables that are not set, and where in the value they stand. */
  readonly missing: readonly { readonly name: string; readonly path: DocumentPath }[];
}

/**
 * Puts the values of environment variables in place of `${env:NAME}` in a text, or in every text
 * of a list or mapping.
 *
 * @example expandVariables('${env:PW}', { PW: 'hush' }) // { value: 'hush', secrets: ['hush'], missing: [] }
 */
export const expandVariables = (
  value: unknown,
  environment: Readonly<Record<string, string | undefined>>,
): Expanded => {
  const secrets: string[] = [];
  const missing: { name: string; path: DocumentPath }[] = [];
  const expandText = (text: string, path: DocumentPath): string =>
    text.replace(REFERENCE, (whole: string, escaped: string | undefined, name: string) => {
      if (escaped !== undefined) return whole.slice(1);
      const found = Object.hasOwn(environment, name) ? environment[name] : undefined;
      if (found === undefined) missing.push({ name, path });
      else if (found !== '') secrets.push(found);
      return found ?? '';
    });
  const expand = (part: unknown, path: DocumentPath): unknown => {
    if (typeof part === 'string') return expandText(part, path);
    if (Array.isArray(part)) return part.map((inner, index) => expand(inner, [...path, index]));
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(
      Object.entries(part).map(([key, inner]) => [key, expand(inner, [...path, key])]),
    );
  };
  return { value: expand(value, []), secrets, missing };
};

/** Writes a text so that `expandVariables` gives it back unchanged. */
export const protectReferences = (text: string): string =>
  text.replace(/\$\{env:[^}]*\}/g, (reference) => `$${reference}`);
