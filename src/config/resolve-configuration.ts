import { basename, dirname, extname, isAbsolute, join } from 'node:path';
import { topicFault } from '../map/mqtt-topic.js';
import { checkDeliveryOptions } from './check-delivery-options.js';
import { checkEncryption } from './check-encryption.js';
import { checkOwnTopics } from './check-own-topics.js';
import { checkTwin } from './check-twin.js';
import type {
  Configuration,
  GatewaySection,
  LogSection,
  MapSection,
  MqttSection,
} from './configuration.js';
import { GATEWAY_TOPICS } from './gateway-topics.js';
import type { MergedSettings } from './merged-settings.js';
import type { SectionName } from './option-schema.js';
import { resolveBroker } from './resolve-broker.js';
import { resolveCompanions } from './resolve-companions.js';
import { resolveInterfaces } from './resolve-interfaces.js';
import { resolveMapping } from './resolve-mapping.js';
import { resolvePassword } from './resolve-password.js';
import { type PathRules, resolvePath } from './resolve-path.js';
import { resolveSchedules } from './resolve-schedules.js';

export interface ResolveOptions {
  /** The configuration file, if there is one. */
  readonly file: string | undefined;
  /** Absolute. */
  readonly cwd: string;
}

/** The border of validation: `checkSettings` has seen every value, or put its default back. */
const sectionAs = <Section>(settings: MergedSettings, name: SectionName): Section =>
  settings.section(name) as Section;

const nameFrom = (file: string | undefined): string => {
  if (file === undefined) return 'mqttgateway';
  const name = basename(file, extname(file)).replace(/[/+#\s\0]+/g, '-');
  return name === '' ? 'mqttgateway' : name;
};

/** A topic with the name of the gateway in it; one that is none is reported. */
const topicOf = (
  written: string,
  name: string,
  path: readonly string[],
  settings: MergedSettings,
): string => {
  const full = written.replaceAll('{name}', name);
  const fault = full === '' ? undefined : topicFault(full);
  if (fault !== undefined) settings.report(path, 'CONFIG_WRONG_VALUE', `is no topic: it ${fault}`);
  return full;
};

const resolveGateway = (
  gateway: GatewaySection,
  file: string | undefined,
  settings: MergedSettings,
): GatewaySection => {
  const name = gateway.name === '' ? nameFrom(file) : gateway.name;
  const topic = (option: (typeof GATEWAY_TOPICS)[number]): string =>
    topicOf(gateway[option], name, ['gateway', option], settings);
  if (gateway.restartmax < gateway.restartmin) {
    settings.report(
      ['gateway', 'restartmax'],
      'CONFIG_CONFLICT',
      `is less than restartmin, which is ${gateway.restartmin}`,
    );
  }
  return {
    ...gateway,
    name,
    ...Object.fromEntries(GATEWAY_TOPICS.map((option) => [option, topic(option)])),
  };
};

const resolveLog = (
  log: LogSection,
  settings: MergedSettings,
  path: (given: string) => string,
): LogSection => {
  const { logfilename, filelevel } = log;
  if (logfilename !== '' && filelevel === 'NONE') {
    settings.report(
      ['log', 'logfilename'],
      'CONFIG_NO_EFFECT',
      'is set, but filelevel is NONE, so no log file is written',
      'warning',
    );
  }
  return { ...log, logfilename: path(logfilename) };
};

const checkMqtt = (mqtt: MqttSection, settings: MergedSettings): void => {
  const report = (option: string, message: string) =>
    settings.report(['mqtt', option], 'CONFIG_CONFLICT', message);
  if (mqtt.certfile !== '' && mqtt.keyfile === '') report('certfile', 'needs keyfile as well');
  if (mqtt.keyfile !== '' && mqtt.certfile === '') report('keyfile', 'needs certfile as well');
  if (mqtt.usecredentials === 'on' && mqtt.username === '')
    report('usecredentials', 'is on, but username is empty; set username, or usecredentials: auto');
  if (mqtt.reconnectmax < mqtt.reconnectmin)
    report('reconnectmax', `is less than reconnectmin, which is ${mqtt.reconnectmin}`);
};

/** Makes the configuration of checked settings: decides, resolves names and paths, freezes. */
export const resolveConfiguration = (
  settings: MergedSettings,
  options: ResolveOptions,
): Configuration => {
  const { file, cwd } = options;
  const fullFile = file === undefined || isAbsolute(file) ? file : join(cwd, file);
  const folder = fullFile === undefined ? cwd : dirname(fullFile);
  const gateway = resolveGateway(sectionAs<GatewaySection>(settings, 'gateway'), file, settings);
  const rules: PathRules = { folders: folder === cwd ? [cwd] : [folder, cwd] };
  const path = (given: string, extension = ''): string =>
    given === ''
      ? ''
      : resolvePath(given, {
          ...rules,
          defaultName: extension === '' ? '' : gateway.name + extension,
        });

  const map = resolveMapping(sectionAs<MapSection>(settings, 'map'), settings);
  const log = resolveLog(sectionAs<LogSection>(settings, 'log'), settings, (given) =>
    path(given, '.log'),
  );
  const section = sectionAs<MqttSection>(settings, 'mqtt');
  const { mqtt, broker } = resolveBroker(
    {
      ...section,
      clientid: section.clientid === '' ? gateway.name : section.clientid,
      filename: path(section.filename, '.conf'),
      cafile: path(section.cafile),
      certfile: path(section.certfile),
      keyfile: path(section.keyfile),
      password_file: path(section.password_file),
    },
    settings,
  );
  checkMqtt(mqtt, settings);
  checkEncryption(broker, settings);
  checkDeliveryOptions(gateway, mqtt, settings);
  const companions = resolveCompanions(settings, {
    gateway: gateway.name,
    clientid: mqtt.clientid,
    path,
  });
  checkTwin({ ...companions, gateway, mqtt, broker }, settings);
  const interfaces = resolveInterfaces(settings, gateway.name);
  checkOwnTopics({ ...companions, gateway, interfaces }, settings);
  return Object.freeze({
    file: fullFile,
    folder,
    gateway: Object.freeze({
      ...gateway,
      // Not where the gateway happens to be started: what is kept must be found again.
      datafolder:
        gateway.datafolder === '' ? '' : resolvePath(gateway.datafolder, { folders: [folder] }),
    }),
    map: Object.freeze({
      ...map,
      topics: Object.freeze([...map.topics]),
      mapfilename: path(map.mapfilename, '.map'),
    }),
    log: Object.freeze(log),
    mqtt: Object.freeze(resolvePassword(mqtt, settings)),
    broker,
    interfaces,
    schedules: resolveSchedules(settings),
    ...companions,
  });
};
