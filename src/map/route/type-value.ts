import type { MessageType } from '../message.js';
import { quoted } from '../quoted.js';
import { Refusal } from '../refusal.js';
import type { CompiledValue } from '../value/compile-value.js';
import { valueText } from '../value-text.js';

const wrongType = (token: string, command: string, status: string): Refusal =>
  new Refusal(
    'MAP_TOPIC_TYPE',
    () => `type is ${quoted(token)}; expected ${command} (command) or ${status} (status)`,
  );

/** The value of `type`, which knows two words only (M3.5). */
export const typeValue = (value: CompiledValue): CompiledValue => {
  const refuse = (token: string): Refusal => {
    const said = (type: MessageType): string => {
      const word = value.print(type);
      return typeof word === 'string' ? word : type;
    };
    return wrongType(token, said('command'), said('status'));
  };
  const checked = (token: string, word: string | Refusal): string | Refusal =>
    word === 'command' || word === 'status' ? word : refuse(token);
  return {
    ...value,
    read: (token) => checked(token, value.read(token)),
    readJson: (given) =>
      checked(typeof given === 'string' ? given : valueText(given), value.readJson(given)),
  };
};
