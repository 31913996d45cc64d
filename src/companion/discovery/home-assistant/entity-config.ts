import type { EntityType } from '../../../map/definition/discovery-definition.js';
import type { MapDefinition } from '../../../map/definition/map-definition.js';
import { createPrinter, messageOf } from '../concrete-topic.js';
import type { Entity, Place } from '../entity.js';
import { onOffOf, type Word, wordsOf } from '../words-of.js';
import { type CommandWords, commandTemplate, type Renames } from './command-template.js';
import { deviceClassOf, stateClassOf, unitOf } from './device-class.js';
import { numberBounds } from './number-bounds.js';
import { readExpression } from './read-expression.js';
import { jinjaText } from './template-text.js';
import { valueTemplate } from './value-template.js';
import { mqttWords, type WordPrinter, wordPrinter } from './word-printer.js';

/** One component of a device, as Home Assistant has it. */
export type ComponentConfig = Readonly<Record<string, unknown>>;

/** A topic, and the template between its payload and the value. */
interface Templated {
  readonly topic: string;
  readonly template?: string | undefined;
}

/** What makes components of entities. */
export interface ComponentMaker {
  /** @returns undefined where Home Assistant has no template that could read it */
  readonly component: (entity: Entity) => ComponentConfig | undefined;
  /** How the state of an entity is read, and how it is set: for a part of a climate entity. */
  readonly stateOf: (entity: Entity, renames?: Renames) => Templated | undefined;
  readonly commandOf: (entity: Entity, renames?: Renames) => Templated | undefined;
}

/** state words → command words, where they differ. */
const renames = (state: Place, command: Place | undefined): Record<string, string> => {
  if (command === undefined) return {};
  const there = new Map((wordsOf(command.value) ?? []).map((word) => [word.internal, word.mqtt]));
  return Object.fromEntries(
    (wordsOf(state.value) ?? []).flatMap(({ internal, mqtt }) => {
      const other = there.get(internal);
      return other === undefined || other === mqtt ? [] : [[mqtt, other]];
    }),
  );
};

const only = (config: Readonly<Record<string, unknown>>): ComponentConfig =>
  Object.fromEntries(Object.entries(config).filter(([, value]) => value !== undefined));

const isHome = ({ internal, mqtt }: Word): boolean =>
  [internal, mqtt].some((word) => /^(home|present|at_home)$/i.test(word));

const mqttOf = (list: readonly Word[] | undefined): string[] | undefined =>
  list?.map(({ mqtt }) => mqtt);

/** @param device the id of the device, by which ids are told apart from those of other gateways */
export const createComponents = (
  map: MapDefinition,
  ownName: string,
  device: string,
): ComponentMaker => {
  const printer = createPrinter(map, ownName);
  const words: WordPrinter = wordPrinter(map);

  const stateOf = (entity: Entity, rename: Renames = {}): Templated | undefined => {
    const { state } = entity;
    if (state?.name === undefined) return undefined;
    const read = readExpression(
      state.route.payload,
      state.name,
      words.textOf(state.route, 'argkey', state.name),
    );
    if (read === undefined) return undefined;
    return { topic: state.topic, template: valueTemplate(read, state.value, rename) };
  };

  const commandOf = ({ command }: Entity, rename: Renames = {}): Templated | undefined => {
    if (command?.name === undefined) return undefined;
    const context: CommandWords = mqttWords(words, command);
    return { topic: command.topic, template: commandTemplate(command, context, rename) };
  };

  /** The whole payload that says one word. */
  const payloadOf = (
    { route, name, said }: Place,
    word: string | undefined,
  ): string | undefined => {
    const sent = {
      sender: 'discovery',
      ...said,
      ...(name !== undefined && word !== undefined && { [name]: word }),
    };
    return printer.payload(route, messageOf('command', sent), name);
  };

  const common = (entity: Entity, domain: EntityType): Record<string, unknown> => {
    const { name, id, override } = entity;
    return {
      p: domain,
      name,
      unique_id: `${device}_${id}`,
      default_entity_id: `${domain}.${device.replaceAll('-', '_')}_${id}`,
      icon: override.icon,
      device_class: override.deviceClass,
      entity_category: override.category,
      enabled_by_default: override.enabled,
    };
  };

  const number = (entity: Entity): Record<string, unknown> => {
    const value = (entity.state ?? entity.command)?.value;
    const unit = unitOf(value?.unit);
    const name = (entity.state ?? entity.command)?.name ?? '';
    return {
      unit_of_measurement: unit,
      device_class: entity.override.deviceClass ?? deviceClassOf(unit, name),
    };
  };

  const asSensor = (entity: Entity): Record<string, unknown> => {
    const value = entity.state?.value;
    const list = wordsOf(value);
    if (list !== undefined)
      return { device_class: entity.override.deviceClass ?? 'enum', options: mqttOf(list) };
    if (value?.type !== 'number' && value?.type !== 'integer') return {};
    const told = number(entity);
    const { deviceClass } = entity.override;
    const stateClass =
      entity.override.stateClass ??
      stateClassOf(deviceClass ?? deviceClassOf(unitOf(value.unit), entity.state?.name ?? ''));
    return { ...told, state_class: stateClass };
  };

  /** The words of on and off, the first of two that are neither is on. */
  const switched = (place: Place | undefined): { on: Word; off: Word } | undefined => {
    const list = wordsOf(place?.value) ?? [];
    const [first, second] = list;
    return onOffOf(list) ?? (first && second && { on: first, off: second });
  };

  const details = (entity: Entity): Record<string, unknown> | undefined => {
    const { type, state, command, press } = entity;
    switch (type) {
      case 'sensor':
        return asSensor(entity);
      case 'binary_sensor': {
        const pair = switched(state);
        return { payload_on: pair?.on.mqtt, payload_off: pair?.off.mqtt };
      }
      case 'switch': {
        const pair = switched(state) ?? switched(command);
        if (command === undefined || pair === undefined) return undefined;
        return {
          command_topic: command.topic,
          payload_on: payloadOf(command, pair.on.internal),
          payload_off: payloadOf(command, pair.off.internal),
          ...(state && { state_on: pair.on.mqtt, state_off: pair.off.mqtt }),
        };
      }
      case 'button': {
        if (command === undefined) return undefined;
        const payload = payloadOf(command, press);
        return payload === undefined
          ? undefined
          : { command_topic: command.topic, payload_press: payload };
      }
      case 'number': {
        const made = commandOf(entity);
        return (
          made && {
            command_topic: made.topic,
            command_template: made.template,
            ...number(entity),
            ...numberBounds(command?.value),
          }
        );
      }
      case 'select': {
        const made = commandOf(entity);
        return (
          made && {
            command_topic: made.topic,
            command_template: made.template,
            options: mqttOf(wordsOf(command?.value)),
          }
        );
      }
      case 'text': {
        const made = commandOf(entity);
        return made && { command_topic: made.topic, command_template: made.template, max: 255 };
      }
      case 'event':
        return { event_types: mqttOf(wordsOf(state?.value)) };
      case 'device_tracker': {
        const list = wordsOf(state?.value) ?? [];
        const home = list.find(isHome) ?? list[0];
        // All others are names of zones.
        const away = list.find((word) => word !== home);
        return { payload_home: home?.mqtt, payload_not_home: away?.mqtt };
      }
      case 'climate':
        return undefined;
    }
  };

  const asEvent = (template: string | undefined): string => {
    const inner = /^\{\{ (.*) \}\}$/s.exec(template ?? '{{ value }}')?.[1] ?? 'value';
    return `{{ {${jinjaText('event_type')}: ${inner}} | tojson }}`;
  };

  return {
    stateOf,
    commandOf,
    component: (entity) => {
      const { type, state, command } = entity;
      const seen =
        state === undefined
          ? undefined
          : stateOf(entity, type === 'select' ? renames(state, command) : {});
      if (state !== undefined && seen === undefined) return undefined;
      const own = details(entity);
      if (own === undefined) return undefined;
      const template = type === 'event' ? asEvent(seen?.template) : seen?.template;
      return only({
        ...common(entity, type),
        ...(seen && { state_topic: seen.topic, value_template: template }),
        ...own,
        ...(command?.route.publish.qos !== undefined && { qos: command.route.publish.qos }),
      });
    },
  };
};
