import type { SchemaPart } from '../document/expected-words.js';
import { configurationSchema } from './configuration.generated.js';

const isPart = (value: unknown): value is SchemaPart =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const part = (parent: SchemaPart, name: string): SchemaPart => {
  const found = Object.hasOwn(parent, name) ? parent[name] : undefined;
  return isPart(found) ? found : {};
};

const definitions = part(configurationSchema, 'definitions');

/** The sections that are there once. */
export const PLAIN_SECTIONS = [
  'gateway',
  'map',
  'log',
  'mqtt',
  'control',
  'discovery',
  'twin',
] as const;

/**
 * The sections with options of their own, in the order of default.conf; `interface` and `schedule`
 * stand for all that have a name.
 */
export const SECTIONS = [
  'gateway',
  'interface',
  'map',
  'log',
  'mqtt',
  'schedule',
  'control',
  'discovery',
  'twin',
] as const;

export type SectionName = (typeof SECTIONS)[number];

/** Sections that are there by name: the first step of their path → what each of them is. */
export const NAMED_SECTIONS = { interfaces: 'interface', schedules: 'schedule' } as const;

export type NamedSection = keyof typeof NAMED_SECTIONS;

export const isNamed = (section: unknown): section is NamedSection =>
  typeof section === 'string' && Object.hasOwn(NAMED_SECTIONS, section);

/** The schema of a section: its description and its `properties`. */
export const sectionSchema = (section: SectionName): SchemaPart =>
  section === 'interface' || section === 'schedule'
    ? part(definitions, section)
    : part(part(configurationSchema, 'properties'), section);

/** The options of a section with their schemas, in the order of the schema. */
export const optionsOf = (section: SectionName): readonly (readonly [string, SchemaPart])[] =>
  Object.entries(part(sectionSchema(section), 'properties')).filter(
    (entry): entry is [string, SchemaPart] => isPart(entry[1]),
  );

/** The schema of one option; `undefined` for the free options of an interface. */
export const optionSchema = (path: readonly string[]): SchemaPart | undefined => {
  const [first, ...rest] = path;
  const name = rest.at(-1) ?? '';
  const kind = isNamed(first) ? NAMED_SECTIONS[first] : first;
  const section = SECTIONS.find((known) => known === kind);
  if (section === undefined) return undefined;
  return optionsOf(section).find(([known]) => known === name)?.[1];
};
