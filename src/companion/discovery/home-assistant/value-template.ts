import type { ValueDefinition } from '../../../map/definition/value-definition.js';
import { isNumber } from '../words-of.js';
import type { ReadExpression } from './read-expression.js';
import { jinjaTable } from './template-text.js';

/** Whether the number of MQTT is another one than that of the message. */
export const isScaled = ({ number = {} }: ValueDefinition): boolean =>
  (number.factor ?? 1) !== 1 ||
  (number.offset ?? 0) !== 0 ||
  number.mask !== undefined ||
  (number.shift ?? 0) !== 0;

const signed = (number: number): string => (number < 0 ? `- ${-number}` : `+ ${number}`);

/** `message = mqtt × factor + offset`, as a template says it. */
const scaled = (text: string, { number = {} }: ValueDefinition): string => {
  const { factor = 1, offset = 0, decimals, mask, shift = 0 } = number;
  const bits = mask !== undefined || shift !== 0;
  const masked = mask === undefined ? '' : ` | bitwise_and(${mask})`;
  const base = bits
    ? `((${text}) | int(0)${masked})${shift === 0 ? '' : ` // ${2 ** shift}`}`
    : `(${text}) | float(0)`;
  const linear = `(${base})${factor === 1 ? '' : ` * ${factor}`}${offset === 0 ? '' : ` ${signed(offset)}`}`;
  if (decimals === undefined) return linear;
  return decimals === 0 ? `(${linear}) | round(0) | int` : `(${linear}) | round(${decimals})`;
};

/** Whether the message's word of a value differs from that of MQTT by arithmetic only. */
const isArithmetic = (value: ValueDefinition): boolean =>
  value.in === undefined && value.out === undefined;

/** The template that gives the number, or the word of MQTT, of a payload; undefined: the payload. */
export const valueTemplate = (
  read: ReadExpression,
  value: ValueDefinition | undefined,
  rename: Readonly<Record<string, string>> = {},
): string | undefined => {
  const { text, isWhole, isJson, optional } = read;
  const isTable = Object.keys(rename).length > 0;
  if (isNumber(value) && isArithmetic(value) && isScaled(value)) {
    const made = scaled(text, value);
    return optional === true && isWhole !== true
      ? `{{ '' if ${text} is not defined else ${made} }}`
      : `{{ ${made} }}`;
  }
  if (isWhole === true && !isTable) return undefined;
  const there = optional === true && isWhole !== true ? `(${text}) | default('', true)` : text;
  // false is no missing value.
  const known =
    isJson === true && value?.type === 'boolean'
      ? `${optional === true ? `(${text}) | default('')` : text} | string | lower`
      : isJson === true && isNumber(value) && optional === true
        ? `(${text}) | default('')`
        : there;
  if (!isTable) return `{{ ${known} }}`;
  return `{% set found = ${known} %}{{ ${jinjaTable(rename)}.get(found, found) }}`;
};
