import { patternParts } from '../../map/pattern/pattern-parts.js';

const namesInText = (text: string): string[] => {
  const parsed = patternParts(text, undefined);
  // What is wrong with a pattern is told where the rule is read.
  if ('fault' in parsed) return [];
  return parsed.parts.flatMap((part) => (part.kind === 'capture' ? [part.name] : []));
};

const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const namesInField = (field: unknown): string[] => {
  if (!isMapping(field)) return [];
  const { name, bits } = field;
  return [
    ...(typeof name === 'string' ? [name] : []),
    ...(isMapping(bits) ? Object.keys(bits) : []),
  ];
};

const namesIn = (written: unknown): string[] => {
  if (typeof written === 'string') return namesInText(written);
  if (Array.isArray(written)) return written.flatMap(namesIn);
  return isMapping(written) ? Object.values(written).flatMap(namesIn) : [];
};

/**
 * The names that a frame captures, as it stands in the configuration: a text, or a codec with what
 * belongs to it. Before the map's reader has seen it, as the rule's direction depends on them.
 *
 * @example capturedNames({ json: { name: 'lamp', level: '<level>' } }) // Set { 'level' }
 */
export const capturedNames = (frame: unknown): ReadonlySet<string> => {
  if (!isMapping(frame)) return new Set(namesIn(frame));
  const { fields, ...others } = frame;
  return new Set([
    ...namesIn(others),
    ...(Array.isArray(fields) ? fields.flatMap(namesInField) : []),
    ...('action-or-json' in frame ? ['action'] : []),
  ]);
};
