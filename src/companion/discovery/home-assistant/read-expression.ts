import type {
  JsonTemplate,
  PayloadDefinition,
} from '../../../map/definition/payload-definition.js';
import type { TextPattern } from '../../../map/definition/text-pattern.js';
import { jinjaText, regexText } from './template-text.js';

/** An expression of Jinja that takes a value out of a payload. */
export interface ReadExpression {
  readonly text: string;
  /** It is the payload itself. */
  readonly isWhole?: boolean;
  /** It has the type that it has in JSON, and is no text. */
  readonly isJson?: boolean;
  /** The payload need not have it. */
  readonly optional?: boolean;
}

/** @param of the expression of the text that the pattern is about */
const inText = (pattern: TextPattern, name: string, of: string): ReadExpression | undefined => {
  const capture = pattern.find((part) => typeof part !== 'string' && part.name === name);
  if (capture === undefined || typeof capture === 'string') return undefined;
  const { optional } = capture;
  if (pattern.length === 1) return { text: of, isWhole: of === 'value', optional };
  const regex = pattern
    .map((part, index) => {
      if (typeof part === 'string') return regexText(part);
      const some = `.${part.optional ? '*' : '+'}${index === pattern.length - 1 ? '' : '?'}`;
      return part === capture ? `(${some})` : some;
    })
    .join('');
  return { text: `${of} | regex_findall_index(${jinjaText(`^${regex}$`)})`, optional };
};

const inJson = (template: JsonTemplate, name: string, path: string): ReadExpression | undefined => {
  switch (template.kind) {
    case 'constant':
      return undefined;
    case 'value':
      return template.capture.name === name
        ? { text: path, isJson: true, optional: template.capture.optional }
        : undefined;
    case 'text':
      return inText(template.text, name, path);
    case 'list':
      for (const [index, item] of template.items.entries()) {
        const found = inJson(item, name, `${path}[${index}]`);
        if (found !== undefined) return found;
      }
      return undefined;
    case 'object':
      for (const [key, member] of template.members) {
        const found = inJson(member, name, `${path}[${jinjaText(key)}]`);
        if (found !== undefined) return found;
      }
      return undefined;
  }
};

/** Where an argument that nothing else names stands: a member of the object with the rest. */
const restIn = (template: JsonTemplate, path: string): string | undefined => {
  if (template.kind === 'list') {
    for (const [index, item] of template.items.entries()) {
      const found = restIn(item, `${path}[${index}]`);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  if (template.kind !== 'object') return undefined;
  if (template.rest) return path;
  for (const [key, member] of template.members) {
    const found = restIn(member, `${path}[${jinjaText(key)}]`);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** A split: what stands for the argument is called `argvalue` in the payload. */
const SPLIT = 'argvalue';

const inPairs = (
  { members, separator, equals }: Extract<PayloadDefinition, { codec: 'pairs' }>,
  name: string,
): ReadExpression | undefined => {
  for (const [key, pattern] of members) {
    const end = regexText(separator);
    const regex = `(?:^|${end})\\s*${regexText(key)}${regexText(equals)}(.*?)\\s*(?:${end}|$)`;
    const found = inText(pattern, name, `(value | regex_findall_index(${jinjaText(regex)}))`);
    if (found !== undefined) return found;
  }
  return undefined;
};

/**
 * How a template of Home Assistant takes a value out of the payload of a route.
 *
 * @param key how an argument that `<argkey>` stands for is called in MQTT
 * @returns undefined where no template can
 */
export const readExpression = (
  payload: PayloadDefinition,
  name: string,
  key: string,
): ReadExpression | undefined => {
  switch (payload.codec) {
    case 'text':
      return inText(payload.text, name, 'value') ?? inText(payload.text, SPLIT, 'value');
    case 'json': {
      const found =
        inJson(payload.template, name, 'value_json') ??
        inJson(payload.template, SPLIT, 'value_json');
      if (found !== undefined) return found;
      const rest = restIn(payload.template, 'value_json');
      return rest === undefined
        ? undefined
        : { text: `${rest}[${jinjaText(key)}]`, isJson: true, optional: true };
    }
    case 'csv': {
      const of = (index: number): string =>
        `value.split(${jinjaText(payload.separator)})[${index}]`;
      for (const [index, field] of payload.fields.entries()) {
        const place = payload.fields.length === 1 ? 'value' : of(index);
        const found = inText(field, name, place) ?? inText(field, SPLIT, place);
        if (found !== undefined) return found;
      }
      return undefined;
    }
    case 'pairs':
      return inPairs(payload, name) ?? inPairs(payload, SPLIT);
    case 'hex':
      return payload.capture.name === name || payload.capture.name === SPLIT
        ? { text: 'value', isWhole: true }
        : undefined;
    case 'action-or-json': {
      const member = jinjaText(name === 'action' ? name : key);
      const other = name === 'action' ? 'value' : "''";
      return {
        text: `(value_json[${member}] if value_json is mapping else ${other})`,
        optional: true,
      };
    }
    default:
      return undefined;
  }
};
