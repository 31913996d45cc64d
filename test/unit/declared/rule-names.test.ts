import { checkRules } from '../../../src/declared/rules/check-rules.js';
import type { RuleSetOptions } from '../../../src/declared/rules/rule-options.js';
import { createMessage } from '../../../src/map/message.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (frame: Uint8Array): string => new TextDecoder().decode(frame);

const compiled = async (options: RuleSetOptions, addressKey?: string) => {
  const { rules, problems } = await checkRules(options, addressKey);
  if (rules === undefined) throw new Error(JSON.stringify(problems, null, 1));
  return { rules, problems };
};

describe('what all messages say', () => {
  const said = async (frame: unknown, line: string): Promise<object> => {
    const { rules } = await compiled({
      message: { device: 'Meter', location: 'Cellar' },
      rules: { it: { frame, message: { action: 'IT' } } },
    });
    const [message] = rules.read(bytes(line)).messages;
    return { device: message?.device, location: message?.location };
  };

  test.each<[string, unknown, string]>([
    ['a capture that only begins alike', 'N <devicename>', 'N x'],
    ['literal text that looks like a field', { json: { name: 'device' } }, '{"name":"device"}'],
    ['an escaped <', '<<device>', '<device>'],
    ['a field with such a text', { fields: [{ name: 'n', type: 'text' }] }, 'location'],
  ])('stays beside %s', async (_, frame, line) => {
    expect(await said(frame, line)).toEqual({ device: 'Meter', location: 'Cellar' });
  });

  test.each<[string, unknown, string]>([
    ['a text', 'N <device>', 'N x'],
    ['JSON, deep', { json: { a: [{ b: '<device?>' }] } }, '{"a":[{"b":"x"}]}'],
    ['CSV', { csv: ['<device>', '<n>'] }, 'x,1'],
    ['pairs', { pairs: { d: '<device>' } }, 'd=x'],
    ['a field', { fields: [{ name: 'device', type: 'text' }] }, 'x'],
  ])('is what the frame says instead: %s', async (_, frame, line) => {
    expect(await said(frame, line)).toEqual({ device: 'x', location: 'Cellar' });
  });

  test('bits of a field have names, too', async () => {
    const frame = { fields: [{ type: 'bits', bytes: 1, bits: { device: [0, 3] } }] };
    expect(await said(frame, '\x05')).toEqual({ device: '5', location: 'Cellar' });
  });
});

test('a rule that ignores what all messages say writes a command about anything', async () => {
  const { rules } = await compiled({
    message: { location: 'Cellar' },
    rules: {
      off: { frame: 'OFF', message: { type: 'command', action: 'OFF' }, ignore: ['location'] },
    },
  });
  const command = { type: 'command', location: 'Attic', action: 'OFF' } as const;
  expect(text(rules.print(createMessage(command)).frame)).toBe('OFF');
});

test('who sent a command, and for whom it is, are written where the frame captures them', async () => {
  const { rules } = await compiled({
    rules: { set: { frame: '<sender>/<gateway>/<action>', message: { type: 'command' } } },
  });
  const command = createMessage({
    type: 'command',
    sender: 'app',
    gateway: 'hall',
    action: 'ON',
  });
  expect(text(rules.print(command).frame)).toBe('app/hall/ON');
});

test.each(['constructor', '__proto__', 'toString'])('a rule and a name may be %s', async (name) => {
  const { rules } = await compiled({
    rules: Object.fromEntries([
      [name, { frame: `A<${name}>`, message: { action: 'A' } }],
      ['ask', { frame: 'Q', reply: name }],
    ]),
  });
  const { rule, messages } = rules.read(bytes('A1'), { awaiting: 'ask' });
  expect(rule).toBe(name);
  expect(Object.entries(messages[0]?.arguments ?? {})).toEqual([[name, '1']]);
  expect(() => rules.read(bytes('A1'))).toThrow('no rule reads');
});

test.each(['constructor', '__proto__'])('a rule that is not there may not be %s', async (name) => {
  const { problems } = await checkRules({
    rules: { ask: { frame: 'A', reply: [name] } },
    polls: [{ send: name, every: 1 }],
  });
  expect(problems.map(({ path, message }) => [path, message.split('.')[0]])).toEqual([
    [['rules', 'ask', 'reply', 0], `there is no rule "${name}"`],
    [['polls', 0, 'send'], `there is no rule "${name}"`],
  ]);
});
