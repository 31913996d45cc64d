import type { DocumentPath } from '../../errors/problem.js';
import type { JsonTemplate } from '../../map/definition/payload-definition.js';
import { parseTextPattern } from '../../map/pattern/parse-text-pattern.js';
import { keysInFileOrder } from './keys-in-file-order.js';
import { parseIn, type RoutePlace, readText, tellFault } from './route-place.js';

const REST = '<argkey>';
const REST_VALUE = '<argvalue>';

const textTemplate = (place: RoutePlace, path: DocumentPath, text: string): JsonTemplate => {
  const pattern = readText(place, path, text);
  const [first, ...others] = pattern;
  if (first === undefined) return { kind: 'constant', value: '' };
  if (others.length > 0) return { kind: 'text', text: pattern };
  return typeof first === 'string'
    ? { kind: 'constant', value: first }
    : { kind: 'value', capture: first };
};

/** The key as JSON has it; `undefined` where it is told that it is wrong. */
const plainKey = (place: RoutePlace, path: DocumentPath, key: string): string | undefined => {
  if (!key.includes('<')) return key;
  const parsed = parseIn(place, path, key, parseTextPattern);
  if ('fault' in parsed) {
    tellFault(place, path, key, parsed.fault);
    return undefined;
  }
  const [literal = ''] = parsed.pattern;
  if (typeof literal === 'string' && parsed.captures.length === 0) return literal;
  place.part.list.error(
    'MAP_BAD_PATTERN',
    path,
    `route ${place.name}: "${key}" cannot be a key of JSON; the only capture that can is <argkey>, with <argvalue> as its value`,
    { hint: 'Write <argkey>: <argvalue> for a member for each argument.', onKey: true },
  );
  return undefined;
};

/** `{level}` is `{level: null}` in YAML: whoever writes it means a capture. */
const isBraceTrap = (place: RoutePlace, path: DocumentPath, keys: readonly string[]): boolean => {
  const [key, ...others] = keys;
  if (key === undefined || others.length > 0) return false;
  const where = place.part.document.locate(path);
  const written = where?.source?.slice(where.column - 1) ?? '';
  if (!/^\{\s*[\p{L}\p{N}_.-]+\??\s*\}/u.test(written)) return false;
  place.part.list.error(
    'MAP_WRONG_TYPE',
    path,
    `route ${place.name}: {${key}} is a mapping with an empty value in YAML`,
    {
      hint: `For what the message says write <${key}>.`,
    },
  );
  return true;
};

const objectTemplate = (place: RoutePlace, path: DocumentPath, object: object): JsonTemplate => {
  const members: (readonly [string, JsonTemplate])[] = [];
  const written = new Map<string, string>();
  let rest = false;
  const keys = keysInFileOrder(place.part.document, path, object);
  if (Reflect.get(object, keys[0] ?? '') === null && isBraceTrap(place, path, keys))
    return { kind: 'constant', value: null };
  for (const key of keys) {
    const value: unknown = Reflect.get(object, key);
    const here = [...path, key];
    if (key === REST) {
      rest = true;
      if (value !== REST_VALUE)
        place.part.list.error(
          'MAP_BAD_PATTERN',
          here,
          `route ${place.name}: beside <argkey> stands ${JSON.stringify(value)}; expected <argvalue>`,
          {
            hint: 'Write <argkey>: <argvalue>; what each argument is stands under values.',
          },
        );
      continue;
    }
    const name = plainKey(place, here, key);
    if (name === undefined) continue;
    const other = written.get(name);
    if (other !== undefined)
      place.part.list.error(
        'MAP_BAD_PATTERN',
        here,
        `route ${place.name}: "${key}" and "${other}" both are the key "${name}" of JSON`,
        { hint: 'Remove one of them, or rename it.', onKey: true },
      );
    written.set(name, key);
    members.push([name, readJsonTemplate(place, here, value)]);
  }
  return { kind: 'object', members, rest };
};

/**
 * A JSON template (M4.2 to M4.4). Captures are added to the place; the depth is that of the document,
 * which is bounded.
 */
export const readJsonTemplate = (
  place: RoutePlace,
  path: DocumentPath,
  value: unknown,
): JsonTemplate => {
  if (typeof value === 'string') return textTemplate(place, path, value);
  if (Array.isArray(value))
    return {
      kind: 'list',
      items: value.map((item: unknown, index) => readJsonTemplate(place, [...path, index], item)),
    };
  if (typeof value === 'object' && value !== null) return objectTemplate(place, path, value);
  // YAML has .inf and .nan; JSON does not.
  if (typeof value === 'number' && !Number.isFinite(value))
    place.part.list.error(
      'MAP_WRONG_VALUE',
      path,
      `route ${place.name}: ${value} is no number that JSON could have`,
      {
        hint: 'For the text put it in quotes.',
      },
    );
  return {
    kind: 'constant',
    value: typeof value === 'number' || typeof value === 'boolean' ? value : null,
  };
};

/** How often `<argkey>: <argvalue>` stands in a template. */
export const restsOf = (template: JsonTemplate): number => {
  if (template.kind === 'list') return template.items.reduce((sum, item) => sum + restsOf(item), 0);
  if (template.kind !== 'object') return 0;
  return template.members.reduce((sum, [, member]) => sum + restsOf(member), template.rest ? 1 : 0);
};
