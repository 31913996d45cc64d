import type { Entity, Place } from './entity.js';
import { slug, words } from './slug.js';

const ABOUT = ['location', 'device'] as const;

type Named = Pick<Entity, 'id' | 'name' | 'node' | 'nodeName' | 'property'>;

/** Arguments and fields that stand in the topic, beside the usual ones. */
const otherWords = ({ said, route }: Place): string[] =>
  Object.entries(said).flatMap(([name, word]) =>
    ['function', 'gateway', 'location', 'device', 'sender', 'action'].includes(name) ||
    word === '' ||
    route.constants.arguments[name] !== undefined
      ? []
      : [`${name} ${word}`],
  );

/** Gives ids and names that stay as long as what an entity is about stays; none twice. */
export class EntityNames {
  readonly #ids = new Set<string>();

  /**
   * @param press the word that a button says
   * @param given the name that the map says
   * @returns undefined where there is no id that is still free
   */
  of(place: Place, press: string | undefined, given: string | undefined): Named | undefined {
    const { said, route, name } = place;
    const about = ABOUT.map((field) => said[field] ?? '').filter((word) => word !== '');
    const task = said['function'] ?? '';
    const subject = [...(task === '' ? [] : [task]), ...about, ...otherWords(place)];
    const value =
      press ?? (name === undefined ? said['action'] || route.id : name === 'action' ? '' : name);
    const nodeWords = subject.length === 0 ? [route.id] : subject;
    const shown = [...about, ...otherWords(place), value === '' ? task : value].filter(
      (word) => word !== '',
    );
    const node = slug(nodeWords.join(' '));
    const property = value === '' ? 'state' : slug(value);
    const id = this.#free([
      [...nodeWords, ...(value === '' ? [] : [value])].map(slug).join('_'),
      [...nodeWords, value, route.id]
        .filter((word) => word !== '')
        .map(slug)
        .join('_'),
    ]);
    if (id === undefined) return undefined;
    return {
      id,
      name: given ?? words((shown.length === 0 ? nodeWords : shown).join(' ')),
      node,
      nodeName: words(nodeWords.join(' ')),
      property,
    };
  }

  #free(candidates: readonly string[]): string | undefined {
    const id = candidates.map((one) => one.replaceAll('-', '_')).find((one) => !this.#ids.has(one));
    if (id !== undefined) this.#ids.add(id);
    return id;
  }
}
