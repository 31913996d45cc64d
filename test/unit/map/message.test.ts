import {
  argumentOf,
  copyMessage,
  createMessage,
  type MessageParts,
  replyTo,
} from '../../../src/map/message.js';
import { messageText } from '../../../src/map/message-text.js';
import { parseMessage } from '../../../src/map/parse-message.js';

const command = createMessage({
  type: 'command',
  function: 'Lighting',
  location: 'Office',
  sender: 'keypad',
  action: 'DIM',
  arguments: { Level: '50' },
});

test('what is left out of a message is empty', () => {
  expect(createMessage({ action: 'ON' })).toEqual({
    type: 'status',
    function: '',
    gateway: '',
    location: '',
    device: '',
    sender: '',
    action: 'ON',
    arguments: {},
  });
});

test('a message and its arguments cannot be changed, nor changed from outside', () => {
  const given = { Level: '50' };
  const message = createMessage({ arguments: given });
  given.Level = '99';
  expect(argumentOf(message, 'Level')).toBe('50');
  expect(() => Object.assign(message, { action: 'x' })).toThrow(TypeError);
  expect(() => Object.assign(message.arguments, { Level: 'x' })).toThrow(TypeError);
});

test('a copy differs in what was asked for only', () => {
  expect(copyMessage(command, { action: 'OFF' })).toEqual({ ...command, action: 'OFF' });
  expect(copyMessage(command)).toEqual(command);
});

test('a reply is a status under our own name, with response and reason', () => {
  expect(replyTo(command, 'ERROR', 'lamp is broken')).toEqual({
    ...command,
    type: 'status',
    sender: '',
    arguments: { Level: '50', response: 'ERROR', reason: 'lamp is broken' },
  });
  expect(command.arguments).toEqual({ Level: '50' });
});

test('an argument has a fallback, and names of Object.prototype are only names', () => {
  expect(argumentOf(command, 'Fade', 'slow')).toBe('slow');
  expect(argumentOf(command, 'constructor', 'none')).toBe('none');
  const hostile = createMessage({ arguments: JSON.parse('{"__proto__":"a","constructor":"b"}') });
  expect(Object.entries(hostile.arguments)).toEqual([
    ['__proto__', 'a'],
    ['constructor', 'b'],
  ]);
});

test('a message reads as one line', () => {
  expect(messageText(command)).toBe(
    'command DIM function=Lighting location=Office from=keypad Level=50',
  );
  expect(messageText(createMessage({}))).toBe('status (no action)');
});

test('what comes from code that is not ours is checked', () => {
  expect(parseMessage({ type: 'command', action: 'ON' })).toEqual(
    createMessage({ type: 'command', action: 'ON' }),
  );
  const wrong: [unknown, string][] = [
    [null, 'a message is an object, not null'],
    [[], 'a message is an object, not a list'],
    [{ typ: 'command' }, 'a message has no member "typ"'],
    [{ type: 'C' }, 'type is "C"; expected "command" or "status"'],
    [{ action: 5 }, 'action is 5; expected text'],
    [{ arguments: { On: 'yes', Level: 50 } }, 'arguments.Level is 50; expected text'],
    [{ arguments: { Level: [50] } }, 'arguments.Level is a list; expected text'],
    [{ arguments: ['Level'] }, 'arguments is a list; expected an object whose values are all text'],
  ];
  for (const [value, message] of wrong)
    expect(() => parseMessage(value)).toThrow(
      expect.objectContaining({
        code: 'MESSAGE_INVALID',
        message: expect.stringContaining(message),
      }),
    );
});

test('the type of the parts admits undefined, as destructured options give it', () => {
  const parts: MessageParts = { action: undefined };
  expect(createMessage(parts).action).toBe('');
});
