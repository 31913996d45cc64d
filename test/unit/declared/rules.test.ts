import { checkRules } from '../../../src/declared/rules/check-rules.js';
import { compileValues } from '../../../src/declared/rules/compile-values.js';
import type { RuleSetOptions } from '../../../src/declared/rules/rule-options.js';
import { createMessage } from '../../../src/map/message.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (frame: Uint8Array): string => new TextDecoder().decode(frame);

const compiled = async (options: RuleSetOptions, addressKey?: string) => {
  const { rules, problems } = await checkRules(options, addressKey);
  if (rules === undefined) throw new Error(JSON.stringify(problems, null, 1));
  return { rules, problems };
};

const GATE: RuleSetOptions = {
  message: { location: 'Entry' },
  rules: {
    'bell-off': { frame: '10', message: { function: 'Bell', action: 'BELL_OFF' } },
    'bell-on': { frame: '11', message: { function: 'Bell', action: 'BELL_ON' } },
    closed: { frame: '20', message: { function: 'Gate', action: 'GATE_CLOSED' } },
    opened: {
      frame: '21',
      message: { function: 'Gate', action: 'GATE_OPENED' },
      also: [{ type: 'command', function: 'Lighting', location: 'Entry', action: 'LIGHT_ON' }],
    },
    open: { frame: '21', message: { type: 'command', function: 'Gate', action: 'GATE_OPEN' } },
  },
};

describe('the gate of the tutorial', () => {
  test('codes are statuses; an opened gate also asks for light', async () => {
    const { rules, problems } = await compiled(GATE);
    expect(problems).toEqual([]);
    expect(rules.read(bytes('11'))).toEqual({
      rule: 'bell-on',
      messages: [createMessage({ function: 'Bell', location: 'Entry', action: 'BELL_ON' })],
    });
    expect(rules.read(bytes('21')).messages.map(({ type, action }) => [type, action])).toEqual([
      ['status', 'GATE_OPENED'],
      ['command', 'LIGHT_ON'],
    ]);
  });

  test('a command is a code; what the gateway adds to it is left out', async () => {
    const { rules } = await compiled(GATE);
    const command = createMessage({
      type: 'command',
      function: 'Gate',
      location: 'Entry',
      gateway: 'hall',
      sender: 'app',
      action: 'GATE_OPEN',
    });
    const { rule, frame } = rules.print(command);
    expect([rule, text(frame)]).toEqual(['open', '21']);
  });

  test('what no rule knows is refused in the words of rules', async () => {
    const { rules } = await compiled(GATE);
    expect(() => rules.read(bytes('99'))).toThrow(
      expect.objectContaining({
        code: 'DEVICE_UNKNOWN_FRAME',
        message: 'no rule reads frame "99"',
      }),
    );
    expect(() => rules.print(createMessage({ type: 'command', action: 'FLY' }))).toThrow(
      expect.objectContaining({
        code: 'INTERFACE_UNKNOWN_COMMAND',
        message: expect.stringMatching(/no rule .*FLY/),
      }),
    );
  });
});

test('values are those of maps, in both ways', async () => {
  const { rules } = await compiled({
    values: { level: { type: 'integer', scale: [0, 254, 0, 100], decimals: 0 } },
    rules: { dim: { frame: 'L<level>', direction: 'both', message: { action: 'LEVEL' } } },
  });
  expect(rules.read(bytes('L254')).messages[0]?.arguments).toEqual({ level: '100' });
  const command = createMessage({ type: 'command', action: 'LEVEL', arguments: { level: '50' } });
  expect(text(rules.print(command).frame)).toBe('L127');
});

test('a rule that reads answers reads only while its answer is awaited', async () => {
  const { rules } = await compiled({
    rules: {
      'ask-volt': { frame: 'V?', reply: 'volt' },
      'ask-amp': { frame: 'A?', reply: 'amp' },
      volt: { frame: '<volt>', message: { action: 'VOLT' } },
      amp: { frame: '<amp>', message: { action: 'AMP' } },
    },
    polls: [
      { send: 'ask-volt', every: 1 },
      { send: 'ask-amp', every: 1 },
    ],
  });
  expect(text(rules.request('ask-volt').frame)).toBe('V?');
  expect(rules.read(bytes('230.1'), { awaiting: 'ask-volt' }).rule).toBe('volt');
  expect(rules.read(bytes('1.5'), { awaiting: 'ask-amp' }).messages[0]).toMatchObject({
    action: 'AMP',
    arguments: { amp: '1.5' },
  });
  const unasked =
    'no rule reads frame "230.1": rule "volt" reads it only as an answer that is awaited';
  const error = expect.objectContaining({
    code: 'DEVICE_UNKNOWN_FRAME',
    message: `${unasked} → unsolicited: true`,
  });
  expect(() => rules.read(bytes('230.1'))).toThrow(error);
});

test('an answer whose value cannot be tells which, not that nobody reads it', async () => {
  const { rules } = await compiled({
    values: { amp: { type: 'number', max: 10 } },
    rules: {
      ask: { frame: 'A?', reply: 'amp' },
      amp: { frame: '<amp>', message: { action: 'AMP' } },
    },
  });
  expect(() => rules.read(bytes('99'), { awaiting: 'ask' })).toThrow(/99.*10/);
  expect(() => rules.read(bytes('99'))).toThrow(/^no rule reads frame "99"$/);
});

test('an unsolicited answer is read at any time, a silent rule says nothing', async () => {
  const { rules } = await compiled({
    rules: {
      set: { frame: 'S', reply: ['ok', 'state'], message: { type: 'command', action: 'SET' } },
      ok: { frame: 'OK', silent: true },
      state: { frame: 'ST<state>', unsolicited: true, message: { action: 'STATE' } },
    },
  });
  expect(rules.read(bytes('ST1')).rule).toBe('state');
  expect(rules.read(bytes('OK'), { awaiting: 'set' })).toEqual({ rule: 'ok', messages: [] });
});

test('latin1 reads and writes every byte as one character', async () => {
  const { rules } = await compiled({
    encoding: 'latin1',
    rules: { temp: { frame: 'T<t>°', direction: 'both', message: { action: 'T' } } },
  });
  const frame = new Uint8Array([0x54, 0x32, 0x31, 0xb0]);
  expect(rules.read(frame).messages[0]?.arguments).toEqual({ t: '21' });
  const command = createMessage({ type: 'command', action: 'T', arguments: { t: '21' } });
  expect(rules.print(command).frame).toEqual(frame);
  const wide = createMessage({ type: 'command', action: 'T', arguments: { t: '€' } });
  expect(() => rules.print(wide)).toThrow(
    expect.objectContaining({ code: 'DEVICE_BAD_FRAME', message: expect.stringContaining('"€"') }),
  );
});

test('addresses are topics of the interface', async () => {
  const { rules } = await compiled(
    {
      rules: {
        relay: {
          path: 'relay/<device>',
          frame: { json: { on: '<action>' } },
          direction: 'both',
          values: { action: { type: 'boolean' } },
        },
      } as RuleSetOptions['rules'],
    },
    'path',
  );
  expect(rules.read(bytes('{"on":true}'), { address: 'relay/0' }).messages[0]).toMatchObject({
    device: '0',
    action: 'true',
  });
  const command = createMessage({ type: 'command', device: '1', action: 'false' });
  const { address, frame } = rules.print(command);
  expect([address, text(frame)]).toEqual(['relay/1', '{"on":false}']);
});

describe('what is wrong is told in the words of rules, with its place among the options', () => {
  const CASES: readonly (readonly [string, RuleSetOptions, object])[] = [
    [
      'a pattern that does not end',
      { rules: { bell: { frame: '1<state', message: { action: 'BELL' } } } },
      { code: 'MAP_BAD_PATTERN', path: ['rules', 'bell', 'frame'] },
    ],
    [
      'a rule that no frame reaches',
      {
        rules: {
          any: { frame: '<action>' },
          bell: { frame: '11', message: { action: 'BELL' } },
        },
      },
      {
        code: 'MAP_SHADOWED',
        path: ['rules', 'bell'],
        hint: expect.stringMatching(/^Put the rule that fits fewer frames first/),
      },
    ],
    [
      'an answer by a rule that is not there',
      { rules: { ask: { frame: 'A?', reply: 'ampp' }, amp: { frame: 'A<amp>' } } },
      { path: ['rules', 'ask', 'reply'], message: expect.stringContaining('Did you mean "amp"?') },
    ],
    [
      'a poll of a rule that has to be filled in',
      {
        rules: { ask: { frame: 'A<channel>?', message: { action: 'ASK' } } },
        polls: [{ send: 'ask', every: 1 }],
      },
      {
        path: ['polls', 0, 'send'],
        message: expect.stringContaining('rule ask cannot be sent by itself'),
      },
    ],
    [
      'an answer by a rule that only writes',
      {
        rules: {
          ask: { frame: 'A?', reply: 'amp' },
          amp: { frame: 'A<amp>', message: { type: 'command' } },
        },
      },
      { path: ['rules', 'ask', 'reply'], message: expect.stringContaining('only writes frames') },
    ],
    [
      'a refusal that nobody waits for',
      {
        rules: {
          set: { frame: 'S', message: { type: 'command', action: 'SET' }, refused: ['nak'] },
          nak: { frame: 'NAK', silent: true },
        },
      },
      {
        path: ['rules', 'set', 'refused'],
        onKey: true,
        message: expect.stringContaining('no reply'),
      },
    ],
    [
      'a value with a scale and no decimals',
      {
        values: { level: { type: 'integer', scale: [0, 254, 0, 100] } },
        rules: { level: { frame: '<level>', message: { action: 'LEVEL' } } },
      },
      { code: 'MAP_BAD_VALUE', path: ['values', 'level', 'scale'], onKey: true },
    ],
  ];
  test.each(CASES)('%s', async (_, options, expected) => {
    const { problems } = await checkRules(options);
    expect(problems).toEqual([expect.objectContaining(expected)]);
    for (const { message, hint } of problems)
      expect(`${message} ${hint}`).not.toMatch(/\broutes?\b|\bpayload\b|MQTT/);
  });

  test('a poll that says what its frame needs is right', async () => {
    const { problems, rules } = await checkRules({
      rules: { ask: { frame: 'A<channel>?', message: { action: 'ASK' } } },
      polls: [{ send: 'ask', every: 1, arguments: { channel: 2 } }],
    });
    expect(problems).toEqual([]);
    expect(text(rules?.request('ask', { channel: '2' }).frame ?? bytes(''))).toBe('A2?');
  });
});

test('values alone, for interfaces that have names in place of frames', async () => {
  const { of, problems } = await compileValues({
    power: { type: 'number', factor: 0.1, decimals: 1 },
  });
  expect(problems).toEqual([]);
  expect(of('power').read('125')).toBe('12.5');
  expect(of('power').print('12.5')).toBe('125');
  expect(of('other').read('x')).toBe('x');
});
