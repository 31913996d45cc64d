import type { LoadedConfiguration } from './configuration.js';
import type { NamedSection } from './option-schema.js';
import { redactConfiguration } from './redact-configuration.js';
import { type IniLine, renderIni } from './render-ini.js';
import { sectionTitle } from './section-title.js';
import { valueText } from './value-text.js';

export interface ShowOptions {
  readonly format: 'ini' | 'json';
  /** Whether to say where each value came from; in JSON under `origins`, which no file may have. */
  readonly origin?: boolean;
}

/**
 * The configuration that is in force, complete and without secrets. As INI it is a file that loads
 * to the same configuration again (but for the secrets), as JSON without origins too.
 */
export const showConfiguration = (
  loaded: LoadedConfiguration,
  { format, origin = false }: ShowOptions,
): string => {
  const { origins } = loaded;
  const redacted = redactConfiguration(loaded);
  if (format === 'json') {
    const texts = Object.fromEntries([...origins].map(([path, { text }]) => [path, text]));
    return `${JSON.stringify(protect(origin ? { ...redacted, origins: texts } : redacted), null, 2)}\n`;
  }
  const lines = (path: readonly string[], options: Readonly<Record<string, unknown>>): IniLine[] =>
    Object.entries(options).map(([name, value]) => {
      const text = origins.get([...path, name].join('.'))?.text;
      const line = { name, value: valueText(value) };
      return origin && text !== undefined ? { ...line, comment: `from ${text}` } : line;
    });
  const section = (path: readonly string[], options: Readonly<Record<string, unknown>>) => ({
    name: sectionTitle(path),
    options: lines(path, options),
  });
  const named = (kind: NamedSection) =>
    Object.entries(redacted[kind]).map(([name, options]) => section([kind, name], options));
  return renderIni([
    section(['gateway'], redacted.gateway),
    ...named('interfaces'),
    section(['map'], redacted.map),
    section(['log'], redacted.log),
    section(['mqtt'], redacted.mqtt),
    ...named('schedules'),
    section(['control'], redacted.control),
    section(['discovery'], redacted.discovery),
    section(['twin'], redacted.twin),
  ]);
};

/** Texts that would be read as references to variables are written so that they are not. */
const protect = (value: unknown): unknown => {
  if (typeof value === 'string') return valueText(value);
  if (Array.isArray(value)) return value.map(protect);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, protect(inner)]));
};
