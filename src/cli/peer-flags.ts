import type { Command } from 'commander';
import type { Configuration } from '../config/configuration.js';
import type { FlagValue } from '../config/flag-settings.js';
import { GatewayError } from '../errors/gateway-error.js';
import type { MgClientOptions } from '../mqtt/mg-client-options.js';
import { qosNumber } from './number-flag.js';
import type { Terminal } from './terminal.js';

/** The options of commands that visit a broker, named as mosquitto's clients name them. */
export interface PeerFlags {
  readonly config?: string;
  readonly url?: string;
  readonly host?: string;
  readonly port?: string;
  readonly username?: string;
  readonly password?: string;
  readonly cafile?: string;
  readonly cert?: string;
  readonly key?: string;
  readonly tlsAlpn?: string;
  readonly insecure?: boolean;
  readonly protocol?: string;
  readonly keepalive?: string;
  readonly trace?: boolean;
  readonly id?: string;
  readonly qos: 0 | 1 | 2;
}

/** Adds those options; `-h` is the host here, so help is `--help` only. */
export const withPeerFlags = (command: Command): Command =>
  command
    .helpOption('--help', 'display help for command')
    .option('-c, --config <file>', 'take the broker from this configuration')
    .option('--url <url>', 'broker, for example mqtts://broker.lan')
    .option('-h, --host <name>', 'broker (default: localhost)')
    .option('-p, --port <number>', 'port of the broker (default: 1883)')
    .option('-u, --username <name>', 'user name')
    .option('-P, --password <text>', 'password; others can see it in the process list')
    .option('--cafile <file>', 'certificate authorities, and so TLS')
    .option('--cert <file>', 'certificate of this client, for TLS')
    .option('--key <file>', 'private key of that certificate')
    .option('--tls-alpn <name>', 'what TLS says is spoken, for brokers that share a port')
    .option('--insecure', 'accept any certificate: for tests only')
    .option('--protocol <version>', '5, 3.1.1, 3.1 or auto')
    .option('-k, --keepalive <seconds>', 'time between signs of life')
    .option('--trace', 'a line about each packet on stderr, without payloads')
    .option('-i, --id <id>', 'client id (default: one that nobody has)')
    .option('-q, --qos <level>', 'quality of service', qosNumber, 1);

const settingsOf = (flags: PeerFlags): Record<string, FlagValue> => {
  // A URL says itself whether it is TLS.
  const secure =
    flags.url === undefined
      ? (['cafile', 'cert', 'key', 'insecure'] as const).find((name) => flags[name] !== undefined)
      : undefined;
  const given: [string, string | undefined, string][] = [
    ['mqtt.url', flags.url, '--url'],
    ['mqtt.host', flags.host, '-h'],
    ['mqtt.port', flags.port, '-p'],
    ['mqtt.username', flags.username, '-u'],
    ['mqtt.password', flags.password, '-P'],
    ['mqtt.cafile', flags.cafile, '--cafile'],
    ['mqtt.certfile', flags.cert, '--cert'],
    ['mqtt.keyfile', flags.key, '--key'],
    ['mqtt.alpn', flags.tlsAlpn, '--tls-alpn'],
    ['mqtt.tlsinsecure', flags.insecure ? 'on' : undefined, '--insecure'],
    ['mqtt.protocol', flags.protocol, '--protocol'],
    ['mqtt.keepalive', flags.keepalive, '-k'],
    ['mqtt.tls', secure && 'on', `--${secure ?? ''}`],
  ];
  return Object.fromEntries(
    given.flatMap(([path, value, flag]): [string, FlagValue][] =>
      value === undefined ? [] : [[path, { value, flag }]],
    ),
  );
};

/**
 * The connection that the flags, the environment and the configuration name together.
 *
 * @throws GatewayError `CONFIG_INVALID`
 */
export const peerOptions = async (
  name: string,
  flags: PeerFlags,
  terminal: Terminal,
): Promise<{ options: MgClientOptions; qos: 0 | 1 | 2; configuration: Configuration }> => {
  const { cwd, environment } = terminal;
  const { configurationError } = await import('../config/configuration-error.js');
  const { loadConfiguration } = await import('../config/load-configuration.js');
  const { connectionOptions, visitorId } = await import('../app/client-options.js');
  const { configuration, problems } = loadConfiguration({
    file: flags.config,
    cwd,
    environment,
    flags: settingsOf(flags),
    fallback: { 'mqtt.host': 'localhost' },
  });
  const error = configurationError(problems);
  if (error !== undefined) throw error;
  if (configuration.broker === undefined)
    throw new GatewayError('CONFIG_INVALID', 'no broker is given; expected -h or --url');
  return {
    options: {
      ...connectionOptions(configuration, configuration.broker),
      clientId: flags.id ?? visitorId(name),
      ...(flags.trace === true && { onPacket: (line: string) => terminal.say(line) }),
    },
    qos: flags.qos,
    configuration,
  };
};
