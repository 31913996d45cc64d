import type { Entity } from '../entity.js';
import { type HomieProperty, homieProperty, type PropertyDescription } from './homie-property.js';

interface NodeDescription {
  readonly name: string;
  readonly properties: Readonly<Record<string, PropertyDescription>>;
}

/** The description document of Homie 5. */
export interface HomieDescription {
  readonly homie: '5.0';
  readonly version: number;
  readonly name: string;
  readonly nodes: Readonly<Record<string, NodeDescription>>;
}

export interface HomieDevice {
  readonly description: HomieDescription;
  /** `node/property` → the property. */
  readonly properties: ReadonlyMap<string, HomieProperty>;
}

/** Another number for another document: 0 to 2^31. */
const versionOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return hash >>> 1;
};

/** The device that the entities are together; the first of two with the same place is told. */
export const homieDevice = (entities: readonly Entity[], name: string): HomieDevice => {
  const properties = new Map<string, HomieProperty>();
  const byId = new Map<
    string,
    { readonly name: string; readonly properties: Record<string, PropertyDescription> }
  >();
  for (const entity of entities) {
    const path = `${entity.node}/${entity.property}`;
    if (properties.has(path)) continue;
    const property = homieProperty(entity);
    properties.set(path, property);
    const node = byId.get(entity.node) ?? { name: entity.nodeName, properties: {} };
    byId.set(entity.node, node);
    node.properties[entity.property] = property.description;
  }
  const nodes = Object.fromEntries(byId);
  const version = versionOf(JSON.stringify([name, nodes]));
  return { description: { homie: '5.0', version, name, nodes }, properties };
};
