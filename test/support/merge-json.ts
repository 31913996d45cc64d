/** Written apart from the gateway's own, so that the two check each other. */
export type JsonRecord = { [name: string]: unknown };

export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Changes `target` by a merge patch (RFC 7396), in place. */
export const mergeInto = (target: JsonRecord, patch: JsonRecord): void => {
  for (const [name, value] of Object.entries(patch)) {
    const present = target[name];
    if (value === null) delete target[name];
    else if (isRecord(value)) {
      const next = isRecord(present) ? present : {};
      mergeInto(next, value);
      target[name] = next;
    } else target[name] = value;
  }
};

/** How many names stand one below the other. */
export const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? 1 + Math.max(0, ...Object.values(value).map(depthOf))
    : 0;
