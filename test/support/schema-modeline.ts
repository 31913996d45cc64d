import { join } from 'node:path';

const SCHEMAS = join(import.meta.dirname, '../../schemas');

/** The first line of a document, by which an editor finds its schema. */
export const modeline = (schema: 'map' | 'map-tests'): string =>
  `# yaml-language-server: $schema=${join(SCHEMAS, `${schema}.schema.json`)}\n`;
