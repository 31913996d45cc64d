/** What differs from run to run and from machine to machine, and what stands for it. */
const VARYING: readonly (readonly [RegExp, string])[] = [
  [/^\d\d:\d\d:\d\d\.\d{3}/gm, '00:00:00.000'],
  [/127\.0\.0\.1:\d+/g, '127.0.0.1:PORT'],
  [/\b(mqttgateway|node) \d+\.\d+\.\d+[-\w.]*/g, '$1 VERSION'],
  [/\bin \d+\.\d s\b/g, 'in N s'],
];

/** `text` without what varies. */
export const steadyText = (text: string): string =>
  VARYING.reduce((steady, [pattern, stand]) => steady.replace(pattern, stand), text);

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/**
 * What output has to look like: `…` in a line stands for any text, a line `…` for any lines.
 * For output that went through `steadyText`.
 */
export const outputPattern = (expected: string): string =>
  steadyText(expected)
    .split('\n')
    .slice(0, -1)
    .map((line) =>
      line.trim() === '…' ? '(?:.*\\n)*?' : `${line.split('…').map(escaped).join('.*')}\\n`,
    )
    .join('');
