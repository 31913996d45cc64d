import { quoted } from '../map/quoted.js';
import { CRON_FIELDS, type CronField } from './cron-fields.js';
import { nodeCron } from './node-cron.js';

/** What is wrong with a cron expression, and which characters of it. */
export interface CronFault {
  readonly message: string;
  readonly offset: number;
  readonly length: number;
}

const MAX_LENGTH = 256;
const FORMS = 'as *, a number, a list 1,15, a range 1-5 or a step */5';

const textFault = (text: string, { label, allowed, words }: CronField): string | undefined => {
  const expected = `expected ${allowed}; ${FORMS}`;
  // node-cron would write out a range of any length, number by number.
  if (/\d{3}/.test(text))
    return `the ${label} ${quoted(text)} has a number that is too large: ${expected}`;
  // And it would find names within words: "sunmon" would be a Monday.
  const word = text.match(/[^\d*,/#?-]+/g)?.find((part) => !words.test(part.toLowerCase()));
  return word === undefined
    ? undefined
    : `the ${label} ${quoted(text)} has ${quoted(word)} in it: ${expected}`;
};

/** Checks an expression of five or six fields, or a word such as `@daily`. */
export const cronFault = (expression: string): CronFault | undefined => {
  const whole = (message: string): CronFault => ({
    message,
    offset: 0,
    length: expression.length,
  });
  if (expression.length > MAX_LENGTH)
    return whole(`has ${expression.length} characters, more than ${MAX_LENGTH}`);
  const isWord = /^\s*@[a-z]+\s*$/i.test(expression);
  const texts = [...expression.matchAll(/\S+/g)];
  if (!isWord && texts.length !== 5 && texts.length !== 6)
    return whole(
      `has ${texts.length} fields; expected minute, hour, day of month, month, day of week, or six with the second first`,
    );
  const fields = CRON_FIELDS.slice(CRON_FIELDS.length - texts.length);
  const at = (index: number, message: string): CronFault => ({
    message,
    offset: texts[index]?.index ?? 0,
    length: texts[index]?.[0].length ?? expression.length,
  });
  if (!isWord)
    for (const [index, field] of fields.entries()) {
      const message = textFault(texts[index]?.[0] ?? '', field);
      if (message !== undefined) return at(index, message);
    }
  const { valid, errors } = nodeCron().validateDetailed(texts.map(([text]) => text).join(' '));
  if (valid) return undefined;
  const [error] = errors;
  const index = fields.findIndex(({ key }) => key === error?.field);
  const field = fields[index];
  if (isWord || field === undefined)
    return whole(
      'is not known; expected five fields, or @hourly, @daily, @weekly, @monthly, @yearly',
    );
  return at(
    index,
    error?.message.includes('impossible') === true
      ? `the ${field.label} ${quoted(texts[index]?.[0] ?? '')} does not come in the months of the expression`
      : `the ${field.label} is ${quoted(texts[index]?.[0] ?? '')}: expected ${field.allowed}; ${FORMS}`,
  );
};
