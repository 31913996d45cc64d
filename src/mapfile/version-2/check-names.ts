import { distance } from 'fastest-levenshtein';
import { MESSAGE_FIELDS } from '../../map/message.js';
import type { ReadRoute } from './read-route.js';
import { sortedLetters } from './sorted-letters.js';
import { warnOfSlip } from './warn-of-slip.js';

const FIELDS = [...MESSAGE_FIELDS, 'type', 'argkey', 'argvalue'] as const;
const KNOWN: ReadonlySet<string> = new Set(FIELDS);

/** The fields with their letters in order: two letters swapped are one slip. */
const SLIPS = FIELDS.map((field) => ({ field, sorted: sortedLetters(field) }));

/**
 * The field that a name was probably meant to be: one slip away, not more, as arguments may be
 * called as one likes.
 */
const meantField = (name: string): string | undefined => {
  if (KNOWN.has(name)) return undefined;
  const plain = name.toLowerCase();
  const sorted = sortedLetters(plain);
  return SLIPS.find(
    (slip) =>
      Math.abs(plain.length - slip.field.length) <= 1 &&
      (slip.sorted === sorted || distance(plain, slip.field) <= 1),
  )?.field;
};

const BRACES = /\{([\p{L}\p{N}_.-]{1,64})\??\}/u;

/** `{device}` is how other programs write what is `<device>` here. */
const checkBraces = ({ place, raw }: ReadRoute): void => {
  const { payload } = raw;
  const texts: [string, string][] = [['topic', raw.topic]];
  // Braces in a longer payload are mostly JSON that somebody wrote as text.
  const isMeant = typeof payload === 'string' && /^([^{]|\{[\p{L}\p{N}_.-]+\}$)/u.test(payload);
  if (isMeant) texts.push(['payload', payload]);
  for (const [key, text] of texts) {
    const found = BRACES.exec(text);
    if (found === null) continue;
    const [written, name = ''] = found;
    place.part.list.warn(
      'MAP_ODD_PATTERN',
      [...place.path, key],
      `route ${place.name}: ${written} is text that stands there as it is, braces included`,
      {
        hint: `For what the message says write <${name}>.`,
        within: { text, offset: found.index, length: written.length },
      },
    );
  }
};

const JSON_TEXT = /^\s*\{\s*"[^"]*"\s*:[\s\S]*\}\s*$/;

/** JSON in quotes is a text, which is compared letter by letter, spaces included. */
const checkJsonText = ({ place, raw: { payload } }: ReadRoute): void => {
  const isPlain = typeof payload === 'string';
  const template: unknown = isPlain ? payload : payload.json;
  if (typeof template !== 'string' || !JSON_TEXT.test(template) || !template.includes('<')) return;
  const what = isPlain
    ? 'the payload is text that looks like JSON; it is read only with the same spaces and the same order'
    : 'the JSON is one string that looks like an object, as it stands in quotes';
  place.part.list.warn(
    'MAP_ODD_PATTERN',
    [...place.path, 'payload', ...(isPlain ? [] : ['json'])],
    `route ${place.name}: ${what}`,
    { hint: 'Write it as a mapping, without the quotes around it: payload: { json: { … } }.' },
  );
};

const MARK = /<([\p{L}\p{N}_.-]{1,64})>([?*])/u;

/** `<device>?` is how somebody writes `<device?>` who has seen it once. */
const checkMarks = ({ place, raw: { topic, payload } }: ReadRoute): void => {
  const texts: [string, string][] = [['topic', topic]];
  if (typeof payload === 'string' && /^<[^<>]+>[?*]$/.test(payload))
    texts.push(['payload', payload]);
  for (const [key, text] of texts) {
    const found = MARK.exec(text);
    if (found === null) continue;
    const [written, name = '', mark = ''] = found;
    place.part.list.warn(
      'MAP_ODD_PATTERN',
      [...place.path, key],
      `route ${place.name}: the ${mark} behind <${name}> is text that stands there as it is`,
      {
        hint: `For one that ${mark === '?' ? 'may be missing' : 'is one or more levels'} write <${name}${mark}>.`,
        within: { text, offset: found.index, length: written.length },
      },
    );
  }
};

/** Names of arguments that look like a field with a slip, braces in place of `<` and `>`, and what else is text by mistake. */
export const checkNames = (route: ReadRoute): void => {
  const told = new Set<string>();
  for (const use of route.place.uses) {
    if (told.has(use.name)) continue;
    const meant = meantField(use.name);
    if (meant === undefined || route.values.has(use.name)) continue;
    told.add(use.name);
    warnOfSlip(route.place, use, meant);
  }
  checkBraces(route);
  checkJsonText(route);
  checkMarks(route);
};
