import { distance } from 'fastest-levenshtein';
import { MESSAGE_FIELDS } from '../../map/message.js';
import type { ReadRoute } from './read-route.js';

const FIELDS = [...MESSAGE_FIELDS, 'type', 'argkey', 'argvalue'] as const;
const KNOWN: ReadonlySet<string> = new Set(FIELDS);

const letters = (word: string): string => word.split('').sort().join('');

/**
 * The field that a name was probably meant to be: one slip away, not more, as arguments may be
 * called as one likes.
 */
const meantField = (name: string): string | undefined => {
  if (KNOWN.has(name)) return undefined;
  const plain = name.toLowerCase();
  return FIELDS.find(
    (field) =>
      Math.abs(plain.length - field.length) <= 1 &&
      (letters(plain) === letters(field) || distance(plain, field) <= 1),
  );
};

const BRACES = /\{([\p{L}\p{N}_.-]{1,64})\??\}/u;

/** `{device}` is how other programs write what is `<device>` here. */
const checkBraces = ({ place, raw }: ReadRoute): void => {
  const texts: [string, string][] = [['topic', raw.topic]];
  if (typeof raw.payload === 'string' && !raw.payload.startsWith('{'))
    texts.push(['payload', raw.payload]);
  if (typeof raw.payload === 'string' && /^\{[\p{L}\p{N}_.-]+\}$/u.test(raw.payload))
    texts.push(['payload', raw.payload]);
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

/** Names of arguments that look like a field with a slip, and braces in place of `<` and `>`. */
export const checkNames = (route: ReadRoute): void => {
  const { part, name, uses } = route.place;
  const told = new Set<string>();
  for (const use of uses) {
    if (told.has(use.name)) continue;
    const meant = meantField(use.name);
    if (meant === undefined || route.values.has(use.name)) continue;
    told.add(use.name);
    part.list.warn(
      'MAP_ODD_PATTERN',
      use.path,
      `route ${name}: <${use.name}> is an argument called "${use.name}". Did you mean <${meant}>?`,
      {
        hint: `If it is really an argument, say so under values: ${use.name}: { type: text }.`,
        within: use,
      },
    );
  }
  checkBraces(route);
};
