/** What kinds of JSON values were seen in one place. */
export type JsonKind = 'number' | 'text' | 'boolean' | 'null' | 'list' | 'object' | 'large';

/** What was seen in one place of the JSON payloads of a topic. */
export interface JsonProfile {
  count: number;
  readonly kinds: Set<JsonKind>;
  /** Of the objects that stood there; no more than `MAX_MEMBERS` and one. */
  readonly members: Map<string, JsonProfile>;
}

/** Objects with more different members than this are taken as a whole. */
export const MAX_MEMBERS = 64;
/** Deeper than this, JSON is taken as a whole. */
export const MAX_DEPTH = 5;

export const emptyJsonProfile = (): JsonProfile => ({
  count: 0,
  kinds: new Set(),
  members: new Map(),
});

/** More digits than that are more steps than a number has (M5.8). */
const MAX_DIGITS = 15;

/** Whether a number is one that every step of a message keeps. */
export const isPlainNumber = (text: string): boolean =>
  /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text) && text.replace(/\D/g, '').length <= MAX_DIGITS;

const kindOf = (value: unknown): JsonKind => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'number') return isPlainNumber(String(value)) ? 'number' : 'large';
  if (typeof value === 'boolean') return 'boolean';
  return typeof value === 'string' ? 'text' : 'object';
};

const memberOf = (profile: JsonProfile, key: string): JsonProfile | undefined => {
  const present = profile.members.get(key);
  if (present !== undefined || profile.members.size > MAX_MEMBERS) return present;
  const made = emptyJsonProfile();
  profile.members.set(key, made);
  return made;
};

/** Adds a value to what was seen. */
export const addJson = (profile: JsonProfile, value: unknown, depth = 0): void => {
  profile.count += 1;
  const kind = kindOf(value);
  profile.kinds.add(kind);
  if (kind !== 'object' || depth >= MAX_DEPTH) return;
  for (const [key, member] of Object.entries(Object(value))) {
    const inner = memberOf(profile, key);
    if (inner !== undefined) addJson(inner, member, depth + 1);
  }
};

/** Adds what was seen elsewhere. */
export const mergeJson = (into: JsonProfile, from: JsonProfile): void => {
  into.count += from.count;
  for (const kind of from.kinds) into.kinds.add(kind);
  for (const [key, member] of from.members) {
    const inner = memberOf(into, key);
    if (inner !== undefined) mergeJson(inner, member);
  }
};
