import type { Json, JsonObject } from '../../sdk/interface-contract.js';
import type { ReportLimits } from './report-limits.js';

/** A reported state that a back end takes. */
export interface FittedReport {
  readonly document: JsonObject;
  /** Paths of members that were left out; those for which there is no room only by their instance. */
  readonly leftOut: readonly string[];
}

const bytesOf = (value: Json): number => Buffer.byteLength(JSON.stringify(value));

const isFitting = (value: Json, limits: ReportLimits): boolean => {
  if (typeof value === 'string') return Buffer.byteLength(value) <= limits.maxTextBytes;
  if (typeof value !== 'number') return true;
  const isWithin = !Number.isInteger(value) || Math.abs(value) <= limits.maxInteger;
  return Number.isFinite(value) && isWithin;
};

/** `value` without what does not fit; undefined where nothing is left of it. */
const fitted = (
  value: Json,
  path: string,
  depth: number,
  limits: ReportLimits,
  leftOut: string[],
): Json | undefined => {
  const leave = (): undefined => {
    if (leftOut.length < 20) leftOut.push(path);
  };
  if (typeof value !== 'object' || value === null)
    return depth <= limits.maxDepth && isFitting(value, limits) ? value : leave();
  if (depth > limits.maxDepth) return leave();
  if (Array.isArray(value)) {
    // A list is one value: without one of its elements it would be another.
    const inside: string[] = [];
    const elements = value.map((element) => fitted(element, path, depth + 1, limits, inside));
    return inside.length > 0 || elements.includes(null) ? leave() : (elements as Json[]);
  }
  const members = Object.entries(value).flatMap(([name, member]): [string, Json][] => {
    const inner = path === '' ? name : `${path}.${name}`;
    if (!limits.isName(name)) {
      if (leftOut.length < 20) leftOut.push(inner);
      return [];
    }
    const kept = fitted(member, inner, depth + 1, limits, leftOut);
    return kept === undefined || kept === null ? [] : [[name, kept]];
  });
  return Object.fromEntries(members);
};

/** The gateway's own part of a reported state, and what instances say beside it, by their names. */
export interface ReportParts {
  readonly own: JsonObject;
  readonly instances: ReadonlyMap<string, { readonly own: JsonObject; readonly said: JsonObject }>;
}

const within = (
  value: JsonObject,
  path: string,
  depth: number,
  limits: ReportLimits,
  leftOut: string[],
) => (fitted(value, path, depth, limits, leftOut) ?? {}) as JsonObject;

/**
 * Makes one document of the parts that is not above the limits. First what instances say has no room,
 * then why they are as they are, then the instances themselves.
 */
export const fitReported = (
  { own, instances }: ReportParts,
  limits: ReportLimits,
): FittedReport => {
  const leftOut: string[] = [];
  const base = within(own, '', 0, limits, leftOut);
  const states = new Map(
    [...instances].map(([name, parts]) => [
      name,
      {
        own: within(parts.own, `interfaces.${name}`, 2, limits, leftOut),
        said: within(parts.said, `interfaces.${name}`, 2, limits, leftOut),
      },
    ]),
  );
  const documentOf = (
    interfaces: ReadonlyMap<string, JsonObject>,
    isWhole: boolean,
  ): JsonObject => ({
    ...base,
    ...(!isWhole && { truncated: true }),
    interfaces: Object.fromEntries(interfaces),
  });
  const whole = new Map(
    [...states].map(([name, parts]) => [name, { ...parts.said, ...parts.own }]),
  );
  if (bytesOf(documentOf(whole, true)) <= limits.maxBytes)
    return { document: documentOf(whole, true), leftOut };
  const kept = new Map([...states].map(([name, parts]) => [name, parts.own]));
  if (bytesOf(documentOf(kept, false)) > limits.maxBytes)
    for (const [name, { state = '' }] of kept) kept.set(name, { state });
  let room = limits.maxBytes - bytesOf(documentOf(kept, false));
  if (room < 0)
    return { document: { ...base, truncated: true }, leftOut: [...leftOut, 'interfaces'] };
  for (const [name, { said }] of states) {
    const more = bytesOf(said);
    // Braces and comma are more than what the name takes, which is there already.
    if (more <= room) {
      kept.set(name, { ...said, ...kept.get(name) });
      room -= more;
    } else leftOut.push(`interfaces.${name}`);
  }
  return { document: documentOf(kept, false), leftOut };
};
