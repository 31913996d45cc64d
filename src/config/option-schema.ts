import type { SchemaPart } from '../document/expected-words.js';
import { configurationSchema } from './configuration.generated.js';

const isPart = (value: unknown): value is SchemaPart =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const part = (parent: SchemaPart, name: string): SchemaPart => {
  const found = Object.hasOwn(parent, name) ? parent[name] : undefined;
  return isPart(found) ? found : {};
};

const interfaceSchema = part(part(configurationSchema, 'definitions'), 'interface');

/** The sections with options of their own; `interface` stands for all interface sections. */
export const SECTIONS = ['gateway', 'interface', 'map', 'log', 'mqtt'] as const;

export type SectionName = (typeof SECTIONS)[number];

/** The schema of a section: its description and its `properties`. */
export const sectionSchema = (section: SectionName): SchemaPart =>
  section === 'interface'
    ? interfaceSchema
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
  const section = SECTIONS.find(
    (known) => known === (first === 'interfaces' ? 'interface' : first),
  );
  if (section === undefined) return undefined;
  return optionsOf(section).find(([known]) => known === name)?.[1];
};
