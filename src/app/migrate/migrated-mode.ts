import { statSync } from 'node:fs';
import { isSecretName } from '../../config/is-secret-name.js';

const OPTION = /^[\s#;-]*["']?([\w.-]+)["']?\s*[:=]\s*(.*)$/;
const IN_URL = /:\/\/[^\s/@]+@/;

/** Whether a line of a configuration, or a comment, says a secret; of a file of one only its name. */
const saysSecret = (line: string): boolean => {
  const [, name = '', value = ''] = OPTION.exec(line) ?? [];
  return IN_URL.test(line) || (!/^(""|''|)$/.test(value.trim()) && isSecretName(name));
};

/**
 * The permissions of a file that is made of another: those of the other, and nobody's but the owner's
 * where a secret is in it, also as a comment.
 *
 * @param from absolute, the file that it is made of
 * @param text of the new file
 */
export const migratedMode = (from: string, text: string): number => {
  const mode = ((statSync(from, { throwIfNoEntry: false })?.mode ?? 0) & 0o666) | 0o600;
  return text.split('\n').some(saysSecret) ? mode & 0o600 : mode;
};
