import { nearest } from '../document/suggest.js';

const SECRET =
  /pass(word|wd|phrase)?$|secret|token|apikey|api[_-]key|credential|auth(orization)?$|cookie$/i;

/**
 * Whether an option, or a header of HTTP, is secret by its name, also where that has a slip (`pasword`); those of interfaces are not known before their
 * schema is.
 */
export const isSecretName = (name: string): boolean =>
  SECRET.test(name) || nearest(name, ['password', 'passphrase']) !== undefined;
