/** Flags and variables for an interface that is not there must not start one more. */
import { load, problemLines } from './load.js';

const NAMED = '[INTERFACE:water]\ninterface: dummy\n[INTERFACE:lamp]\ninterface: dummy\n';

const set = (path: string) => ({ flags: { [path]: { value: '3', flag: `--set ${path}` } } });
const variable = (name: string) => ({ environment: { [`MQTTGATEWAY_INTERFACE_${name}`]: '3' } });

test.each([
  [
    'a flag with interface in place of interfaces',
    set('interface.lamp.period'),
    '--set interface.lamp.period: an interface with a name stands under interfaces; the configuration has water and lamp. Write --set interfaces.lamp.period=…',
  ],
  [
    'such a flag with a slip in the name',
    set('interface.lampe.period'),
    '--set interface.lampe.period: an interface with a name stands under interfaces; the configuration has water and lamp. Write --set interfaces.lamp.period=…',
  ],
  [
    'a flag without a name',
    set('interface.period'),
    '--set interface.period is for [INTERFACE], which the configuration does not have; it has [INTERFACE:water] and [INTERFACE:lamp]. Write, for example, --set interfaces.water.period=…',
  ],
  [
    'a variable without a name',
    variable('PERIOD'),
    'MQTTGATEWAY_INTERFACE_PERIOD is for [INTERFACE], which the configuration does not have; it has [INTERFACE:water] and [INTERFACE:lamp]. Write, for example, MQTTGATEWAY_INTERFACE_WATER_PERIOD',
  ],
  [
    'a variable with a slip in the name',
    variable('LAMPE_MAX_PERIOD'),
    'MQTTGATEWAY_INTERFACE_LAMPE_MAX_PERIOD is for [INTERFACE], which the configuration does not have; it has [INTERFACE:water] and [INTERFACE:lamp]. Did you mean MQTTGATEWAY_INTERFACE_LAMP_MAX_PERIOD?',
  ],
])('%s is refused, and starts nothing', (_, options, message) => {
  const loaded = load(NAMED, options);
  expect(problemLines(loaded)).toEqual([`- error CONFIG_UNKNOWN_SECTION ${message}`]);
  expect(loaded.configuration.interfaces.map(({ name }) => name)).toEqual(['water', 'lamp']);
});

test.each([
  ['the plain section is there', `[INTERFACE]\nlow: 1\n${NAMED}`, { period: '3' }, {}],
  ['there is no other', '[INTERFACE]', { period: '3' }, {}],
  ['it says which interface it is', NAMED, {}, { 'interface.interface': 'dummy' }],
])('the plain interface is set where %s', (_, text, options, flags) => {
  for (const given of [
    { flags: { ...flags, 'interface.period': '3' } },
    { flags, ...variable('PERIOD') },
  ]) {
    const { problems, configuration } = load(text, given);
    expect(problems).toEqual([]);
    expect(configuration.interfaces[0]).toMatchObject({ name: 'dummy', options });
  }
});

test('a path with too many parts loses none of them in silence', () => {
  expect(problemLines(load('[MQTT]', set('mqtt.tls.host')))).toEqual([
    '- error CONFIG_UNKNOWN_SECTION --set mqtt.tls.host has too many parts; expected section.option, or interfaces.name.option for an interface with a name',
  ]);
  expect(problemLines(load('[MQTT]', set('interface.lamp.period')))).toEqual([
    '- error CONFIG_UNKNOWN_SECTION --set interface.lamp.period: an interface with a name stands under interfaces. Write --set interfaces.lamp.period=…',
  ]);
});
