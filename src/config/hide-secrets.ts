import type { Problem } from '../errors/problem.js';
import { isSecretName } from './is-secret-name.js';
import { redactUrl } from './redact-url.js';

const ASSIGNMENT = /(["']?([A-Za-z][\w-]*)["']?\s*[:=]\s*)(.*)$/;

const hidden = (line: string): string => {
  const match = ASSIGNMENT.exec(line);
  if (match === null || !isSecretName(match[2] ?? '')) return redactUrl(line);
  return `${line.slice(0, match.index)}${match[1]}***`;
};

/** Takes the secrets out of the line that a problem shows, and out of what it quotes from it. */
export const hideSecrets = (problem: Problem): Problem => {
  const { where, message, hint } = problem;
  const source = where?.source;
  if (where === undefined || source === undefined) return problem;
  const shown = source
    .split(/(?<=[,{])/)
    .map(hidden)
    .join('');
  if (shown === source) return problem;
  const quoteless = (text: string) =>
    text.replace(/"(?:[^"\\]|\\.)*"/g, (quoted) =>
      source.includes(quoted.slice(1, -1)) && !isSecretName(quoted.slice(1, -1)) ? '***' : quoted,
    );
  return {
    ...problem,
    message: quoteless(message),
    ...(hint === undefined ? {} : { hint: quoteless(hint) }),
    where: {
      ...where,
      source: shown,
      length: Math.max(1, Math.min(where.length ?? 1, shown.length - where.column + 1)),
    },
  };
};
