import type { Problem } from '../errors/problem.js';
import { isSecretName } from './is-secret-name.js';
import { redactUrl } from './redact-url.js';

/** `name: value` in INI and YAML, `"name": value` in JSON; begins with words only, to be linear. */
const ASSIGNMENT = /(["']?(?<![\w-]|\$\{)([A-Za-z][\w-]*)["']?\s*(?:[:=]|\s)\s*)(.*)$/;

/** Such a part of a line says where the secret is, not what it is. */
const REFERENCE = /^\s*["']?[\w-]+["']?\s*[:=]\s*["']?\$\{env:\w+\}["']?[\s,}\]]*$/;

/** One part of a line; a value with a comma goes on in parts that are hidden, too. */
const hideParts = (line: string): string => {
  let hiding = false;
  // The brace of `${env:…}` begins no part.
  const parts = line.split(/(?<=,|(?<!\$)\{)/).map((part) => {
    if (REFERENCE.test(part)) return part;
    const match = ASSIGNMENT.exec(part);
    if (match === null) return hiding ? '' : part;
    hiding = isSecretName(match[2] ?? '');
    return hiding ? `${part.slice(0, match.index)}${match[1]}***` : part;
  });
  return parts.join('');
};

/** Quoted pieces of the line that shows a secret, except the names of options. */
const hideQuoted = (text: string, source: string): string =>
  text
    .replace(/"((?:[^"\\]|\\.)*)"/g, (quoted, inner: string) =>
      source.includes(inner) && !isSecretName(inner) ? '***' : quoted,
    )
    .replace(/(^|\s)[*&!]\S+/g, (word) => (source.includes(word.trim()) ? ' ***' : word))
    .trimStart();

/** Takes the secrets out of the line that a problem shows, and out of what it says of it. */
export const hideSecrets = (problem: Problem): Problem => {
  const { where, hint } = problem;
  const source = where?.source ?? '';
  const shown = redactUrl(hideParts(source));
  const clean = (text: string) => redactUrl(shown === source ? text : hideQuoted(text, source));
  return {
    ...problem,
    message: clean(problem.message),
    ...(hint === undefined ? {} : { hint: clean(hint) }),
    ...(where?.source === undefined ? {} : { where: { ...where, source: shown } }),
  };
};
