import { Refusal } from '../refusal.js';

/** Levels of lists and objects in the text of a `json` value. */
const MAX_DEPTH = 64;

/** Whether lists and objects are nested deeper than allowed; goes no deeper than that itself. */
const isTooDeep = (value: unknown, left = MAX_DEPTH): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  if (left === 0) return true;
  return Object.values(value).some((member) => isTooDeep(member, left - 1));
};

/** JSON can say 1e400, and a double cannot: it would be printed as null. */
const isTooLarge = (value: unknown): boolean =>
  typeof value === 'object' && value !== null
    ? Object.values(value).some(isTooLarge)
    : value === Infinity || value === -Infinity;

const checked = (name: string, value: unknown): unknown => {
  if (isTooDeep(value))
    return new Refusal(
      'MAP_VALUE_TYPE',
      () => `${name} is nested more than ${MAX_DEPTH} levels deep`,
    );
  return isTooLarge(value)
    ? new Refusal('MAP_VALUE_RANGE', () => `${name} has a number that is too large`)
    : value;
};

/** The compact text of a JSON value (M5.3). */
export const jsonText = (name: string, value: unknown): string | Refusal => {
  const sound = checked(name, value);
  return sound instanceof Refusal ? sound : JSON.stringify(sound);
};

/**
 * The JSON value of a word of type `any` (M5.3): the number, list or so that the word is the compact
 * text of, or else the word itself as a string.
 */
export const anyValue = (word: string): unknown => {
  const value = jsonValue('', word);
  // A text such as 1e5 or "on" is no compact text of a number or list, and stays what it is.
  return value instanceof Refusal || typeof value === 'string' || JSON.stringify(value) !== word
    ? word
    : value;
};

/** The JSON value of a text, or a refusal where it is none. */
export const jsonValue = (name: string, text: string): unknown => {
  try {
    return checked(name, JSON.parse(text));
  } catch (cause) {
    return new Refusal('MAP_VALUE_TYPE', () => `${name} is no JSON text`, cause);
  }
};
