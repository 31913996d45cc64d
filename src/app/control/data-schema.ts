/** The schema of the data of a request: these members, and no others. */
export const members = (
  properties: Readonly<Record<string, object>>,
  required: readonly string[] = [],
): object => ({ type: 'object', additionalProperties: false, properties, required });

/** Nothing. */
export const NO_MEMBERS = members({});

/** The name of an interface instance. */
export const INSTANCE = {
  description: 'The name of an interface instance.',
  type: 'string',
  minLength: 1,
  maxLength: 200,
} as const;

/** A lane on disk. */
export const LANE = {
  description: 'A lane on disk.',
  enum: ['outbox', 'inbox', 'dead'],
} as const;
