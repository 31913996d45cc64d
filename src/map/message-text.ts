import type { Message } from './message.js';

/**
 * A message in one line, for logs and for people; fields that are empty are left out.
 *
 * @example 'command LIGHT_ON function=Lighting location=Office from=keypad Level=50'
 */
export const messageText = (message: Message): string => {
  const named: readonly (readonly [string, string])[] = [
    ['function', message.function],
    ['gateway', message.gateway],
    ['location', message.location],
    ['device', message.device],
    ['from', message.sender],
    ...Object.entries(message.arguments),
  ];
  const details = named
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${value}`);
  return [message.type, message.action === '' ? '(no action)' : message.action, ...details].join(
    ' ',
  );
};
