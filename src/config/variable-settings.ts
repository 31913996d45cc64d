import { nearest } from '../document/suggest.js';
import { optionsOf, PLAIN_SECTIONS } from './option-schema.js';
import type { SettingCollector } from './setting-collector.js';
import { variablePart } from './variable-part.js';

const PREFIX = 'MQTTGATEWAY_';
/** A schedule has no variables: it would have to be in a file to be known. */
const VARIABLE_SECTIONS = ['interface', ...PLAIN_SECTIONS] as const;

/** Splits `GATE_PORT` into the instance it begins with and the option; the longest name counts. */
const interfaceTarget = (
  rest: string,
  instances: readonly string[],
): [readonly string[], string] => {
  const [instance] = instances
    .filter((name) => rest.startsWith(`${variablePart(name)}_`))
    .sort((a, b) => b.length - a.length);
  if (instance === undefined) return [['interface'], rest.toLowerCase()];
  return [['interfaces', instance], rest.slice(instance.length + 1).toLowerCase()];
};

const MADE_NAME =
  /^(.+?)_(?:SERVICE_HOST|SERVICE_PORT(?:_\w+)?|PORT|PORT_\d+_(?:TCP|UDP|SCTP)(?:_\w+)?)$/;

/**
 * Whether Kubernetes made the variable, as it does in every container for a service that is named
 * for example mqttgateway-mqtt: `…_PORT=tcp://10.0.0.1:1883`, and others beside it. An interface may
 * have an option that looks like one of them, so there the whole family has to be there.
 */
const isOfKubernetes = (
  variable: string,
  section: string,
  environment: Readonly<Record<string, string | undefined>>,
): boolean => {
  const [, service] = MADE_NAME.exec(variable) ?? [];
  if (service === undefined) return false;
  const isService = /^(?:tcp|udp|sctp):\/\//.test(environment[`${service}_PORT`] ?? '');
  const hasFamily = environment[`${service}_SERVICE_HOST`] !== undefined;
  return isService && (section !== 'interface' || hasFamily);
};

/**
 * Adds what environment variables set: `MQTTGATEWAY_<SECTION>_<OPTION>`, and for a named interface
 * that another layer declares `MQTTGATEWAY_INTERFACE_<NAME>_<OPTION>`. Variables of other sections
 * are left alone, because Kubernetes makes such for a service named mqttgateway
 * (`MQTTGATEWAY_SERVICE_HOST`), and so are those of one named mqttgateway-mqtt; what looks like a misspelt section is a warning.
 */
export const addVariableSettings = (
  collector: SettingCollector,
  environment: Readonly<Record<string, string | undefined>>,
  instances: readonly string[],
): void => {
  for (const [variable, value] of Object.entries(environment).sort(([a], [b]) =>
    a < b ? -1 : 1,
  )) {
    if (value === undefined || !variable.startsWith(PREFIX)) continue;
    const [, name = '', rest = ''] = /^([^_]*)_(.+)$/s.exec(variable.slice(PREFIX.length)) ?? [];
    const section = VARIABLE_SECTIONS.find((known) => known.toUpperCase() === name);
    if (section === undefined) {
      warnOfSlip(collector, variable, name, rest);
      continue;
    }
    if (isOfKubernetes(variable, section, environment)) continue;
    const [path, option] =
      section === 'interface' ? interfaceTarget(rest, instances) : [[section], rest.toLowerCase()];
    collector.add(path, {
      name: option,
      value,
      origin: { layer: 'environment', text: `environment ${variable}` },
      place: () => undefined,
      called: variable,
    });
  }
};

const warnOfSlip = (
  collector: SettingCollector,
  variable: string,
  name: string,
  rest: string,
): void => {
  const near = nearest(name, VARIABLE_SECTIONS);
  const known = VARIABLE_SECTIONS.find((section) => section === near);
  if (known === undefined) return;
  if (!optionsOf(known).some(([option]) => option === rest.toLowerCase())) return;
  collector.report(
    'CONFIG_UNKNOWN_SECTION',
    `${variable} has no effect. Did you mean "${PREFIX}${known.toUpperCase()}_${rest}"?`,
    undefined,
    'warning',
  );
};
