/** Sections that have a name each: what is read of them from every kind of file, and what is refused. */
import { load } from './load.js';

const errors = (text: string, options = {}) =>
  load(text, options).problems.map(
    ({ code, message, where }) => `${where?.line} ${code} ${message}`,
  );

test('a schedule stands in an INI file, with its message as JSON', () => {
  const { configuration, problems, origins } = load(
    '[SCHEDULE:morning]\ncron: 0 7 * * mon-fri\nmessage: {"action": "LIGHT_ON", "arguments": {"level": 50}}\n',
  );
  expect(problems).toEqual([]);
  expect(configuration.schedules).toEqual([
    expect.objectContaining({
      name: 'morning',
      cron: '0 7 * * mon-fri',
      every: 0,
      jitter: 0,
      run: 'command',
      message: { action: 'LIGHT_ON', arguments: { level: 50 } },
    }),
  ]);
  expect(origins.get('schedules.morning.cron')?.text).toBe('gw.conf:2:7');
  expect(origins.get('schedules.morning.jitter')?.text).toBe('default');
});

test('a flag goes before the file', () => {
  const { configuration } = load('[SCHEDULE:often]\nevery: 60\nmessage: {"action": "A"}\n', {
    flags: { 'schedules.often.every': '5' },
  });
  expect(configuration.schedules[0]?.every).toBe(5);
});

test('what is wrong with a schedule is told in its place', () => {
  expect(errors('[SCHEDULE:idle]\njitter: 1\n')).toEqual([
    expect.stringMatching(/^2 CONFIG_CONFLICT \[SCHEDULE:idle\] says no time: set every/),
  ]);
  expect(errors('[SCHEDULE:both]\nevery: 1\ncron: 0 7 * * *\nmessage: {"action": "A"}\n')).toEqual([
    expect.stringMatching(/^3 CONFIG_CONFLICT \[SCHEDULE:both\] cron and every/),
  ]);
  expect(errors('[SCHEDULE:x]\nevrey: 1\n')).toContainEqual(
    expect.stringMatching(/^2 CONFIG_UNKNOWN_OPTION "evrey".*Did you mean "every"/),
  );
  expect(errors('[SCHEDULE:a b]\nevery: 1\n')).toEqual([
    expect.stringMatching(/^1 CONFIG_BAD_NAME "a b" is not a name for a schedule/),
  ]);
  expect(errors('[SCHEDULE]\nevery: 1\n')).toEqual([
    expect.stringMatching(/^1 CONFIG_UNKNOWN_SECTION .*SCHEDULE/),
  ]);
});

test('there are 100 schedules at most', () => {
  const text = Array.from(
    { length: 101 },
    (_, index) => `[SCHEDULE:s${index}]\nevery: 1\nmessage: {"action": "A"}\n`,
  ).join('');
  expect(errors(text)).toEqual([expect.stringContaining('there are more than 100 schedules')]);
});

test('the topic of an interface has its name and that of the gateway in it', () => {
  const { configuration, problems } = load(
    '[GATEWAY]\nname: hall\n[INTERFACE:echo]\ninterface: dummy\ntopic: {gateway}/own/{name}\n',
  );
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(configuration.interfaces[0]?.topic).toBe('hall/own/echo');
  expect(errors('[INTERFACE:echo]\ninterface: dummy\ntopic: a/#\n')).toContainEqual(
    expect.stringMatching(/^3 CONFIG_WRONG_VALUE/),
  );
});

test('the names that stand for something are filled in', () => {
  const { configuration } = load(
    '[GATEWAY]\nname: Küche 2\n'.replace('Küche 2', 'Kitchen_2') +
      '[DISCOVERY]\nprefix: ha\n[CONTROL]\nenabled: on\n',
  );
  expect(configuration.discovery).toMatchObject({
    statustopic: 'ha/status',
    device: 'kitchen-2',
    devicename: 'Kitchen_2',
  });
  expect(configuration.control.topic).toBe('mqttgateway/Kitchen_2/bridge');
  expect(configuration.twin).toMatchObject({ thing: 'Kitchen_2', device: 'Kitchen_2' });
});
