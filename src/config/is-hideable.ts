/**
 * Whether a secret is looked for inside other texts, to hide it there. A shorter one, such as "1",
 * is in every time and port: the log would be unreadable, and show what is missing from it.
 */
export const isHideable = (secret: string): boolean => secret.length >= 4;
