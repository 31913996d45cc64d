import type { DocumentPath, Problem } from '../errors/problem.js';
import type { Where } from '../errors/where.js';
import type { ConfigurationFile } from './configuration.generated.js';
import type { Origin } from './setting.js';

/** A section with every option filled in. */
type Complete<Section extends keyof ConfigurationFile> = Readonly<
  Required<NonNullable<ConfigurationFile[Section]>>
>;

/** The options of `[GATEWAY]`, names and units as in the schema. */
export type GatewaySection = Complete<'gateway'>;
/** The options of `[MAP]`; `mapping` is decided: `on` or `off`. Paths are absolute. */
export type MapSection = Omit<Complete<'map'>, 'topics'> & { readonly topics: readonly string[] };
/** The options of `[LOG]`; the path is absolute. */
export type LogSection = Complete<'log'>;
/** The options of `[MQTT]`; the URL is taken apart into the others. Paths are absolute. */
export type MqttSection = Complete<'mqtt'>;
/** The options of `[CONTROL]`. */
export type ControlSection = Omit<Complete<'control'>, 'allow'> & {
  readonly allow: readonly string[];
};
/** The options of `[DISCOVERY]`; empty texts that stand for a name are filled in. */
export type DiscoverySection = Complete<'discovery'>;
/** The options of `[TWIN]`; empty texts that stand for a name are filled in. Paths are absolute. */
export type TwinSection = Complete<'twin'>;
/** The options of `[SCHEDULE:name]`. */
export interface ScheduleSection
  extends Readonly<Required<NonNullable<ConfigurationFile['schedules']>[string]>> {
  /** Unique. */
  readonly name: string;
}

/** One device interface to run. */
export interface InstanceSection {
  /** Unique: the name in `[INTERFACE:name]`, or else that of the interface. */
  readonly name: string;
  /** Name of one that comes with mqttgateway; empty if `module` is set. */
  readonly interface: string;
  /** Whether its section says neither `interface` nor `module`, so that its name stands for it. */
  readonly isImplied: boolean;
  /** npm package or file of a stranger's interface, or empty. */
  readonly module: string;
  readonly start: 'fail' | 'retry' | 'ignore';
  /** Whether it is started with the gateway. */
  readonly enabled: boolean;
  /** Whether it is never stopped while the gateway runs. */
  readonly internal: boolean;
  /** Whether what it logs for debugging is shown, whatever the level of the log. */
  readonly debug: boolean;
  /** Below which it publishes and subscribes by itself; empty where it cannot. */
  readonly topic: string;
  /** Where it runs; `auto` where nothing is said. */
  readonly isolation: 'auto' | 'inline' | 'worker' | 'process';
  /** MiB. */
  readonly memorylimit: number;
  /** The file of the recording, as written; empty where nothing is recorded. */
  readonly record: string;
  /** MiB. */
  readonly recordsize: number;
  /** Everything else, as written: texts from INI. Checked by `checkInterfaceOptions`. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Where each option came from. */
  readonly origins: Readonly<Record<string, Origin>>;
  /** The place of an option, or of a part of its value. */
  readonly locate: (path: DocumentPath, part?: 'key' | 'value') => Where | undefined;
}

/** Where the broker is, from host, port, tls and url together. */
export interface BrokerAddress {
  readonly transport: 'tcp' | 'tls' | 'ws' | 'wss' | 'unix';
  readonly host: string;
  readonly port: number;
  /** Of the WebSocket; the file of a Unix socket. */
  readonly path: string;
}

/** What the gateway runs with: valid, complete, frozen. Times are in the schema's units (seconds). */
export interface Configuration {
  /** The file that was read, if any. */
  readonly file: string | undefined;
  /** Relative paths and modules are looked for here first. */
  readonly folder: string;
  readonly gateway: GatewaySection;
  readonly map: MapSection;
  readonly log: LogSection;
  readonly mqtt: MqttSection;
  /** Missing: no broker is configured, the embedded one is meant. */
  readonly broker: BrokerAddress | undefined;
  readonly interfaces: readonly InstanceSection[];
  readonly schedules: readonly ScheduleSection[];
  readonly control: ControlSection;
  readonly discovery: DiscoverySection;
  readonly twin: TwinSection;
}

/** A configuration with all that is known about it. */
export interface LoadedConfiguration {
  /** With defaults in place of what is wrong; not to be run while `problems` has errors. */
  readonly configuration: Configuration;
  /** By path, for example `mqtt.host` or `interfaces.gate.port`. */
  readonly origins: ReadonlyMap<string, Origin>;
  /** Texts that must not be shown anywhere. */
  readonly secrets: readonly string[];
  /** All at once; errors stop the start, warnings do not. */
  readonly problems: readonly Problem[];
  /**
   * The place of an option, or of a part of its value; missing for variables, flags and defaults.
   *
   * @example locate(['schedules', 'morning', 'message', 'action'])
   */
  readonly locate: (path: DocumentPath, part?: 'key' | 'value') => Where | undefined;
}
