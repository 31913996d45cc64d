/**
 * The templates that Home Assistant gets, rendered by the real Jinja: what the map prints is read as
 * the value that was said, and what is set is read by the map.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createMessage } from '../../../../src/map/message.js';
import { discovered } from './discover.js';

const SCRIPT = join(import.meta.dirname, '../../../support/render_templates.py');

/** The first may be one of a version manager, without the packages of the system. */
const PYTHON = ['python3', '/usr/bin/python3'].find(
  (python) => spawnSync(python, ['-c', 'import jinja2']).status === 0,
);
const hasJinja = PYTHON !== undefined;
if (!hasJinja && process.env['MQTTGATEWAY_REQUIRE_PEERS'] === '1')
  throw new Error('python3 has no jinja2: apt-get install python3-jinja2');
if (!hasJinja) process.stderr.write('skipped: python3 has no jinja2\n');
const withJinja = hasJinja ? describe : describe.skip;

/** One Python for all: it takes a second to begin. */
const startRenderer = () => {
  const child = spawn(PYTHON ?? 'python3', [SCRIPT], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    render: async (templates: readonly (readonly [string, unknown])[]): Promise<string[]> => {
      child.stdin.write(`${JSON.stringify(templates)}\n`);
      const { value, done } = await lines.next();
      if (done === true) throw new Error('Python has ended');
      return JSON.parse(value);
    },
    stop: async (): Promise<void> => {
      child.stdin.end();
      await once(child, 'exit');
    },
  };
};

const VALUES = `version: 2
values:
  action: { map: { LIGHT_ON: ["on"], LIGHT_OFF: ["off"] } }
  scene: { map: { Day: [day], "O'Neill": ["it's {{ 1 }}"] } }
  level: { type: integer, min: 0, max: 100 }
  temperature: { type: number }
  scaled: { type: number, factor: 0.1, offset: -40, decimals: 1 }
  flags: { type: integer, mask: 6, shift: 1 }
  open: { type: boolean }
routes:
`;

/** Payload of the status, what is said, and what Home Assistant shall see. */
const READ: readonly (readonly [payload: string, name: string, word: string, seen: string])[] = [
  ['<level>', 'level', '50', '50'],
  ['level <level> %', 'level', '50', '50'],
  ['a.b*(<text>)\\', 'text', 'x', 'x'],
  ['<level>;<text>', 'level', '7', '7'],
  ['{ json: { a: { "b c": [1, <level>] } } }', 'level', '50', '50'],
  ['{ json: { level: <level?> } }', 'level', '0', '0'],
  ['{ json: { open: <open> } }', 'open', 'true', 'true'],
  ['{ json: { open: <open?> } }', 'open', 'false', 'false'],
  ['{ json: { open: <open?> } }', 'open', '', ''],
  ['{ json: { text: "it is <text>!" } }', 'text', 'so', 'so'],
  ['{ json: { <argkey>: <argvalue> } }', 'temperature', '21.5', '21.5'],
  ['{ csv: [<level>, <temperature>], separator: ";" }', 'temperature', '21.5', '21.5'],
  ['{ pairs: { l: <level>, "t.x": <temperature> } }', 'temperature', '-3', '-3'],
  ['{ pairs: { l: <level>, "t.x": <temperature> } }', 'level', '4', '4'],
  ['<scaled>', 'scaled', '21.5', '21.5'],
  ['{ json: { s: <scaled?> } }', 'scaled', '', ''],
  ['{ json: <scaled> }', 'scaled', '-40', '-40.0'],
  ['<flags>', 'flags', '3', '3'],
  ['<scene>', 'scene', "O'Neill", "it's {{ 1 }}"],
  ['{ hex: <text> }', 'text', '0a0b', '0a0b'],
  ['{ action-or-json: <action> }', 'action', 'LIGHT_ON', 'on'],
];

/** Without a template the payload is the value. */
const templateOf = (template: unknown): string =>
  typeof template === 'string' ? template : '{{ value }}';

const quoted = (payload: string): string =>
  payload.startsWith('{') ? payload : JSON.stringify(payload);

const others = (payload: string, name: string): Record<string, string> =>
  Object.fromEntries(
    [...payload.matchAll(/<(\w+)>/g)].flatMap(([, other = '']) =>
      [name, 'argkey', 'argvalue', 'action'].includes(other) ? [] : [[other, '1']],
    ),
  );

withJinja('templates', () => {
  let renderer: ReturnType<typeof startRenderer>;
  beforeAll(() => {
    renderer = startRenderer();
  });
  afterAll(() => renderer.stop());
  const rendered = (templates: readonly (readonly [string, unknown])[]): Promise<string[]> =>
    renderer.render(templates);

  test.each(READ)(
    'of the payload %s, %s = %s is seen as "%s"',
    async (payload, name, word, seen) => {
      const yaml = `${VALUES}  r: { topic: a, payload: ${quoted(payload)}, message: { type: status } }\n`;
      const { map, components } = await discovered(yaml, {
        seen: [{ route: 'r', said: {}, key: name }],
      });
      const said = word === '' ? {} : name === 'action' ? { action: word } : { [name]: word };
      const message = createMessage({
        type: 'status',
        ...(name === 'action' ? said : {}),
        arguments: { ...others(payload, name), ...(name === 'action' ? {} : said) },
      });
      const [printed] = map.toMqtt(message);
      const config = Object.values(components).find(
        ({ unique_id: id }) => id === (name === 'action' ? 'house_r' : `house_r_${name}`),
      );
      expect(config).toBeDefined();
      const template = templateOf(config?.['value_template']);
      expect(await rendered([[template, printed?.payload]])).toEqual([seen]);
    },
  );

  /** Payload of the command, what Home Assistant sets, and the word that the map reads. */
  const SET: readonly (readonly [payload: string, name: string, set: unknown, word: string])[] = [
    ['<level>', 'level', 50, '50'],
    ['set <level> now', 'level', 50, '50'],
    ['{ json: { a: { b: <level> }, "x": { y: {} } } }', 'level', 50, '50'],
    ['{ json: { level: <level>, seconds: <text?> } }', 'level', 0, '0'],
    ['{ json: [<text>] }', 'text', 'say "hi" }}', 'say "hi" }}'],
    ['{ json: { text: "{{<text>}}" } }', 'text', 'x', 'x'],
    ['{ json: { <argkey>: <argvalue> } }', 'temperature', 21.5, '21.5'],
    ['{ csv: [<level>, x] }', 'level', 9, '9'],
    ['{ pairs: { l: <level>, t: <text?> } }', 'level', 9, '9'],
    ['<scaled>', 'scaled', 21.5, '21.5'],
    ['{ json: { s: <scaled> } }', 'scaled', -40, '-40'],
    ['<scene>', 'scene', "it's {{ 1 }}", "O'Neill"],
  ];

  test.each(SET)('for the payload %s, %s set to %s is read', async (payload, name, set, word) => {
    const yaml = `${VALUES}  s: { topic: s, payload: { json: { <argkey>: <argvalue> } }, message: { type: status } }
  r: { topic: a, payload: ${quoted(payload)}, message: { type: command } }\n`;
    const keyed = payload.includes('<argkey>')
      ? yaml.replace(
          'message: { type: command }',
          'message: { type: command }, values: { argkey: { map: { temperature: [t] } } }',
        )
      : yaml;
    const { map, components } = await discovered(keyed);
    const config = components[`r_${name}`];
    expect(config).toMatchObject({ command_topic: 'a' });
    const template = templateOf(config?.['command_template']);
    const [sent = ''] = await rendered([[template, set]]);
    expect(map.toInternal('a', sent).arguments[name]).toBe(word);
  });

  test('an event is told as JSON with its type', async () => {
    const { components } = await discovered(
      `version: 2\nvalues: { push: { map: { A: [short], B: [long] } } }\nroutes: { r: { topic: a, payload: { json: { p: <push> } }, message: { type: status }, discovery: { type: event } } }\n`,
    );
    const template = String(components['r_push']?.['value_template']);
    expect((await rendered([[template, '{"p":"long"}']])).map((text) => JSON.parse(text))).toEqual([
      { event_type: 'long' },
    ]);
  });

  test('modes of a thermostat have the words of Home Assistant, both ways', async () => {
    const { components } = await discovered(`version: 2
values: { mode: { map: { Heat: [HEAT], Off: [OFF] } } }
routes:
  s: { topic: a, payload: <mode>, message: { type: status }, discovery: { entity: t, as: mode } }
  c: { topic: a/set, payload: { json: { m: <mode> } }, message: { type: command } }
`);
    const config = components['t'];
    const state = String(config?.['mode_state_template']);
    const command = String(config?.['mode_command_template']);
    expect(
      await rendered([
        [state, 'HEAT'],
        [command, 'heat'],
      ]),
    ).toEqual(['heat', '{ "m": "HEAT" }']);
  });

  test('an interface that is gone makes its entities unavailable', async () => {
    const availability = {
      stateTopic: '',
      online: '',
      offline: '',
      statusTopic: 'status',
      instances: ["it's"],
    };
    const { messages } = await discovered(
      'version: 2\nroutes: { r: { topic: a, payload: <x>, message: { type: status } } }\n',
      { availability },
    );
    const template = messages[0]?.payload.availability[0].value_template;
    const status = (state: string) =>
      JSON.stringify({
        interfaces: [
          { name: 'other', state: 'running' },
          { name: "it's", state },
        ],
      });
    expect(
      await rendered([
        [template, status('running')],
        [template, status('waiting')],
        [template, '{"interfaces":[]}'],
      ]),
    ).toEqual(['online', 'offline', 'offline']);
  });
});
