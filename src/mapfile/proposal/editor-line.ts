import { dirname, isAbsolute, relative, resolve } from 'node:path';

/**
 * The line that tells an editor where the schema of a map is: seen from the map where it lies below
 * its folder, as in `node_modules`, and in full otherwise.
 *
 * @example editorLine('/h/map.yaml', '/h/node_modules/mqttgateway/schemas/map.schema.json')
 * // '# yaml-language-server: $schema=./node_modules/mqttgateway/schemas/map.schema.json'
 */
export const editorLine = (file: string, schema: string): string => {
  const way = relative(dirname(resolve(file)), schema);
  const isBelow = !way.startsWith('..') && !isAbsolute(way);
  const path = (isBelow ? `./${way}` : schema).replaceAll('\\', '/');
  return `# yaml-language-server: $schema=${path}`;
};
