import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planApp } from '../../../src/app/plan-app.js';
import { load, problemLines } from '../config/load.js';

const HEAD = `[INTERFACE:meter]
interface = dummy
period = 0
`;

/** Problems of one section, whose first line is line 4. */
const check = async (section: string, head = HEAD): Promise<string[]> =>
  problemLines(await planApp(load(`${head}${section}`), tmpdir())).filter(
    (line) => !line.includes('MAP_NO_TOPICS'),
  );

test.each([
  'every = 60\nmessage = {action: LIGHT_ON}',
  'cron = 0 7 * * mon-fri\ntimezone = Europe/Berlin\njitter = 30\nrun = poll\ninterface = meter',
  'cron = @daily\nmessage = {type: command, function: Lighting, arguments: {level: 50}}',
  'every = 0.1\nrun = emit\nmessage = {action: X, gateway: meter}\ninterface = meter',
])('%j is right', async (section) => {
  expect(await check(`[SCHEDULE:a]\n${section}\n`)).toEqual([]);
});

test.each([
  [
    'cron = 0 25 * * *\nmessage = {action: X}',
    '5:10 error SCHEDULE_BAD_CRON [SCHEDULE:a] cron is "0 25 * * *": the hour is "25": expected 0 to 23',
  ],
  [
    'cron = 0 0 L-30 2 *\nmessage = {action: X}',
    '5:8 error SCHEDULE_BAD_CRON [SCHEDULE:a] cron is "0 0 L-30 2 *", which is never',
  ],
  [
    'cron = 0 7 * * *\ntimezone = Europe/Berln\nmessage = {action: X}',
    '6:12 error SCHEDULE_BAD_CRON [SCHEDULE:a] timezone is "Europe/Berln", which is not known',
  ],
  [
    'every = 60\ntimezone = Europe/Berlin\nmessage = {action: X}',
    '6:12 warning CONFIG_NO_EFFECT [SCHEDULE:a] timezone is set, but there is no cron',
  ],
  [
    'every = 0.01\nmessage = {action: X}',
    '5:9 error CONFIG_WRONG_VALUE [SCHEDULE:a] every is 0.01 s; expected 0.1 s or more',
  ],
  [
    'every = 60\njitter = 60\nmessage = {action: X}',
    '6:10 error CONFIG_CONFLICT [SCHEDULE:a] jitter is 60 s, with a period of 60 s: expected less',
  ],
  [
    'every = 60\nrun = poll\ninterface = metre',
    '7:13 error CONFIG_WRONG_VALUE [SCHEDULE:a] interface is "metre", and there is no such interface',
  ],
  [
    'every = 60\nrun = poll',
    '6:7 error CONFIG_CONFLICT [SCHEDULE:a] run is poll, but interface is empty',
  ],
  ['every = 60', '5:1 error CONFIG_CONFLICT [SCHEDULE:a] run is command, but message is empty'],
  [
    'every = 60\nrun = emit',
    '6:7 error CONFIG_CONFLICT [SCHEDULE:a] run is emit, but message is empty',
  ],
  [
    'every = 60\nrun = status\n[GATEWAY]\nstatustopic =',
    '6:7 error CONFIG_CONFLICT [SCHEDULE:a] run is status, but [GATEWAY] statustopic is empty',
  ],
  [
    'every = 60\nrun = status\nmessage = {action: X}',
    '7:11 warning CONFIG_NO_EFFECT [SCHEDULE:a] message is set, but run is status',
  ],
  [
    'every = 60\nmessage = {action: X, type: comand}',
    '6:11 error CONFIG_WRONG_VALUE [SCHEDULE:a] message.type is "comand"; expected command or status',
  ],
  [
    'every = 60\nmessage = {action: X, type: status}',
    '6:11 error CONFIG_CONFLICT [SCHEDULE:a] message.type is status, but run is command',
  ],
  [
    'every = 60\ninterface = meter\nmessage = {action: X, gateway: lamp}',
    '7:11 error CONFIG_CONFLICT [SCHEDULE:a] message.gateway is "lamp", but interface is "meter"',
  ],
])('%j is not', async (section, expected) => {
  const lines = await check(`[SCHEDULE:a]\n${section}\n`);
  expect(lines).toHaveLength(1);
  expect(lines[0]?.slice(0, expected.length)).toBe(expected);
});

test.each([
  ['every = 60\nrun = dance', /run is "dance"/],
  ['every = 60\nrun = emit\nmessage = {acton: X}', /"acton" is not/],
  ['every = 60\nmessage = {acton: X}', /"acton" is not/],
  ['every = 5m\nmessage = {action: X}', /every is "5m"/],
  ['every = 5m\njitter = 3\nmessage = {action: X}', /every is "5m"/],
])('what follows from a mistake is not told beside it: %j', async (section, expected) => {
  expect(await check(`[SCHEDULE:a]\n${section}\n`)).toEqual([expect.stringMatching(expected)]);
});

test('in YAML, sections are called as they are written there', () => {
  const text = 'interface:\n  interface: dummy\nschedule:\n  morning: { every: 60 }\n';
  expect(problemLines(load(text, { name: 'gw.yaml' }))).toEqual([
    expect.stringContaining(
      '[schedule] is not a section of the configuration. Did you mean "schedules"?',
    ),
  ]);
});

test('in YAML a part of the message is pointed at', async () => {
  const text = `interface:
  interface: dummy
schedules:
  morning:
    cron: 0 7 * * *
    message:
      action: X
      type: comand
`;
  const lines = problemLines(await planApp(load(text, { name: 'gw.yaml' }), tmpdir()));
  expect(lines.filter((line) => line.includes('SCHEDULE'))).toEqual([
    '8:13 error CONFIG_WRONG_VALUE [SCHEDULE:morning] message.type is "comand"; expected command or status',
  ]);
});

test('the nearest time zone and interface are proposed', async () => {
  const { problems } = await planApp(
    load(
      `${HEAD}[SCHEDULE:a]\ncron = 0 7 * * *\ntimezone = Europe/Berln\nrun = poll\ninterface = metre\n`,
    ),
    tmpdir(),
  );
  expect(problems.map(({ hint }) => hint)).toEqual(
    expect.arrayContaining(['Did you mean "Europe/Berlin"?', 'Did you mean "meter"?']),
  );
});

test('a message that the map refuses is a warning, at its place', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'mqttgateway-'));
  const mapFile = join(cwd, 'map.yaml');
  writeFileSync(
    mapFile,
    'version: 2\nroutes:\n  light:\n    topic: home/light\n    direction: out\n    message: { type: status, action: LIGHT_ON }\n    payload: "on"\n',
  );
  const map = `[MAP]\nmapping = on\nmapfilename = ${mapFile}\n`;
  const wrong = await check(
    `[SCHEDULE:a]\nevery = 60\nrun = emit\nmessage = {action: DARK}\n`,
    `${map}${HEAD}`,
  );
  expect(wrong).toHaveLength(1);
  expect(wrong[0]).toMatch(/^10:11 warning MAP_[A-Z_]+ \[SCHEDULE:a\] message would not go out: /);
  const right = `[SCHEDULE:a]\nevery = 60\nrun = emit\nmessage = {action: LIGHT_ON}\n`;
  expect(await check(right, `${map}${HEAD}`)).toEqual([]);
});

test('of a value from a flag, the flag is named and no place', async () => {
  const loaded = load(`${HEAD}[SCHEDULE:a]\nevery = 60\nmessage = {action: X}\n`, {
    flags: { 'schedules.a.jitter': { value: '90', flag: '--set schedules.a.jitter' } },
  });
  const lines = problemLines(await planApp(loaded, tmpdir()));
  expect(lines.filter((line) => line.includes('jitter'))).toEqual([
    expect.stringMatching(/^- error CONFIG_CONFLICT --set schedules\.a\.jitter is 90 s, with a/),
  ]);
});
