import { createRedactor } from '../../log/redactor.js';

/** Plain data with `***` in place of each secret, wherever it stands in a text. */
export const withoutSecrets = (data: unknown, secrets: readonly string[]): unknown => {
  const redact = createRedactor(secrets);
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return redact(value);
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, walk(inner)]));
  };
  return walk(data);
};
