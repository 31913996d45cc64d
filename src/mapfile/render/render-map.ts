import { Document } from 'yaml';
import type { MapDefinition } from '../../map/definition/map-definition.js';
import { compactCollections } from './compact-collections.js';
import { mapData } from './map-data.js';

/** A YAML text that loads to the same definition, with nothing in it that must be looked up elsewhere. */
export const renderMap = (map: MapDefinition): string => {
  const document = new Document(mapData(map), { aliasDuplicateObjects: false });
  compactCollections(document);
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
};
