/** Replaces every secret in a text by `***`. */
export type Redact = (text: string) => string;

/** The forms in which a secret may stand in a text: as it is, in a URL, inside a JSON text. */
const formsOf = (secret: string): string[] => [
  secret,
  ...(secret.isWellFormed() ? [encodeURIComponent(secret)] : []),
  JSON.stringify(secret).slice(1, -1),
];

/**
 * Makes the function that hides the given secrets; empty ones are ignored.
 *
 * @example createRedactor(['hunter2'])('password hunter2 refused') // 'password *** refused'
 */
export const createRedactor = (secrets: readonly string[]): Redact => {
  const forms = secrets.filter((secret) => secret !== '').flatMap(formsOf);
  if (forms.length === 0) return (text) => text;
  // The longest first, or a secret that contains another one would show its rest.
  const alternatives = [...new Set(forms)]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  const pattern = new RegExp(alternatives.join('|'), 'g');
  return (text) => text.replace(pattern, '***');
};
