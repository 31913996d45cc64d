import type { LevelPattern } from '../definition/text-pattern.js';

/** The text of a level or other pattern without captures; undefined for any other. */
export const literalText = (level: LevelPattern): string | undefined => {
  if ('any' in level) return undefined;
  if (level.length === 0) return '';
  const [part] = level;
  return level.length === 1 && typeof part === 'string' ? part : undefined;
};

/** The name of a capture that is a level alone; undefined for any other level. */
export const loneCapture = (level: LevelPattern): string | undefined => {
  if ('any' in level || level.length !== 1) return undefined;
  const [part] = level;
  return typeof part === 'string' ? undefined : part?.name;
};
