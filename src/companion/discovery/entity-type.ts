import type { EntityOverride, EntityType } from '../../map/definition/discovery-definition.js';
import type { Place } from './entity.js';
import { isNumber, onOffOf, wordsOf } from './words-of.js';

/** Whether each of the words can be asked for. */
const covers = (command: Place, words: readonly string[]): boolean => {
  const known = wordsOf(command.value)?.map(({ internal }) => internal);
  return known !== undefined && words.every((word) => known.includes(word));
};

const seenAs = (state: Place): EntityType => {
  const words = wordsOf(state.value);
  return words !== undefined && onOffOf(words) !== undefined ? 'binary_sensor' : 'sensor';
};

const setAs = (command: Place): EntityType => {
  if (command.name === undefined) return 'button';
  if (isNumber(command.value)) return 'number';
  const words = wordsOf(command.value);
  if (words === undefined) return 'text';
  if (onOffOf(words) !== undefined) return 'switch';
  return command.name === 'action' ? 'button' : 'select';
};

const bothAs = (state: Place, command: Place): EntityType => {
  const words = wordsOf(state.value);
  const onOff = words && onOffOf(words);
  if (onOff !== undefined && covers(command, [onOff.on.internal, onOff.off.internal]))
    return 'switch';
  if (isNumber(command.value)) return 'number';
  return wordsOf(command.value) === undefined ? 'text' : 'select';
};

/** What an entity is by what the map says of its values. */
const plainType = (state: Place | undefined, command: Place | undefined): EntityType => {
  if (state === undefined) return command === undefined ? 'sensor' : setAs(command);
  return command === undefined ? seenAs(state) : bothAs(state, command);
};

/** Whether what is said of a route can be so. */
const fits = (type: EntityType, state: Place | undefined, command: Place | undefined): boolean => {
  const words = (place: Place | undefined) => wordsOf(place?.value);
  switch (type) {
    case 'sensor':
      return state !== undefined;
    case 'event':
    case 'device_tracker':
      return words(state) !== undefined;
    case 'binary_sensor':
      return words(state)?.length === 2;
    case 'switch':
      return words(command)?.length === 2 || (words(state)?.length === 2 && command !== undefined);
    case 'number':
      return isNumber(command?.value);
    case 'select':
      return words(command) !== undefined;
    case 'text':
      return command?.name !== undefined;
    case 'button':
      return command !== undefined && (command.name === undefined || words(command) !== undefined);
    case 'climate':
      return false;
  }
};

/** The type that the map asks for, or that follows from it. */
export const typeOf = (
  { type }: EntityOverride,
  state: Place | undefined,
  command: Place | undefined,
): EntityType =>
  type !== undefined && fits(type, state, command) ? type : plainType(state, command);
