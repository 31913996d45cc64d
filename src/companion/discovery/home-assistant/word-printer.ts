import type { MapDefinition } from '../../../map/definition/map-definition.js';
import type { RouteDefinition } from '../../../map/definition/route-definition.js';
import { createValues, type RouteValues } from '../../../map/route/route-values.js';
import type { Place } from '../entity.js';
import type { CommandWords } from './command-template.js';

/** How words of messages are written in MQTT. */
export interface WordPrinter {
  /** @returns the word itself where it cannot be printed */
  readonly textOf: (route: RouteDefinition, name: string, word: string) => string;
  readonly valuesOf: (route: RouteDefinition) => RouteValues;
}

export const wordPrinter = ({ values }: MapDefinition): WordPrinter => {
  const make = createValues(values, undefined);
  const valuesOf = (route: RouteDefinition): RouteValues => make(route.values);
  return {
    valuesOf,
    textOf: (route, name, word) => {
      const text = valuesOf(route).of(name).print(word);
      return typeof text === 'string' ? text : word;
    },
  };
};

/** The words of the payload of a command beside what is set. */
export const mqttWords = (printer: WordPrinter, place: Place): CommandWords => {
  const { route, said, name = '' } = place;
  const values = printer.valuesOf(route);
  const wordOf = (wanted: string): string => {
    const word = wanted === 'sender' ? (said[wanted] ?? 'discovery') : (said[wanted] ?? '');
    return word === '' ? (values.of(wanted).definition.default ?? '') : word;
  };
  return {
    key: printer.textOf(route, 'argkey', name),
    textOf: (wanted) => {
      const word = wordOf(wanted);
      return word === '' ? '' : printer.textOf(route, wanted, word);
    },
    jsonOf: (wanted) => {
      const word = wordOf(wanted);
      if (word === '') return undefined;
      const made = values.of(wanted).printJson(word);
      return typeof made === 'object' ? word : made;
    },
  };
};
