import type { Command } from 'commander';
import { EXIT, type ExitCode } from '../../errors/exit-code.js';
import { GatewayError } from '../../errors/gateway-error.js';
import type { RecordedMessage } from '../../map/recorded-message.js';
import type { InboundMessage } from '../../mqtt/inbound-message.js';
import { collect } from '../collect.js';
import type { CommandSetup } from '../command-setup.js';
import type { LoadedMap } from '../loaded-map.js';
import { nameOption } from '../name-option.js';
import { countNumber, secondsNumber } from '../number-flag.js';
import { PacedOutput } from '../paced-output.js';
import { type PeerFlags, peerOptions, withPeerFlags } from '../peer-flags.js';
import { stopSignal } from '../stop-signal.js';
import type { Terminal } from '../terminal.js';

interface MonitorFlags extends PeerFlags {
  readonly topic?: readonly string[];
  readonly count?: number;
  readonly timeout?: number;
  readonly record?: string;
  readonly json?: boolean;
  readonly name: string;
}

/** How long a slow reader holds messages back; the client makes it less where keepalive demands. */
const PATIENCE_MS = 3_600_000;
/** How long what nobody has read may keep the process alive after a signal. */
const LINGER_MS = 500;

/** The map that is named, or the one of the configuration that is. */
const mapOf = async (
  file: string | undefined,
  { config, name }: MonitorFlags,
  terminal: Terminal,
): Promise<LoadedMap | undefined> => {
  const { loadedMap } = await import('../loaded-map.js');
  if (file !== undefined) return loadedMap(file, name, terminal);
  if (config === undefined) return undefined;
  const { loadByFlags } = await import('../configuration-flags.js');
  const { loaded } = await loadByFlags({ config }, terminal);
  const { map, gateway } = loaded.configuration;
  if (map.mapping !== 'on' || map.mapfilename === '') return undefined;
  return loadedMap(map.mapfilename, gateway.name, terminal);
};

const filtersOf = ({ topic }: MonitorFlags, loaded: LoadedMap | undefined): readonly string[] => {
  const filters = topic ?? loaded?.map.subscriptions ?? [];
  if (filters.length > 0) return filters;
  throw new GatewayError('COMMAND_USAGE', 'nothing to subscribe to; expected -t FILTER, or a map', {
    hint: "mqttgateway monitor -t '#'   shows everything",
  });
};

const recordedOf = async (
  { topic, payload, qos, retain }: InboundMessage,
  at: Date,
): Promise<RecordedMessage> => {
  const { textOrBytes } = await import('../../app/capture-record.js');
  return { at: at.toISOString(), topic, payload: textOrBytes(payload), qos, retain };
};

const monitor = async (
  file: string | undefined,
  flags: MonitorFlags,
  terminal: Terminal,
): Promise<ExitCode> => {
  const { subscribeStream } = await import('../../mqtt/subscribe-stream.js');
  const { CaptureWriter } = await import('../capture/capture-writer.js');
  const { monitorLine, monitorRecord } = await import('../monitor-line.js');
  const loaded = await mapOf(file, flags, terminal);
  const filters = filtersOf(flags, loaded);
  const { options, qos } = await peerOptions('monitor', flags, terminal);
  const writer = flags.record === undefined ? undefined : await CaptureWriter.open(flags.record);
  const output = new PacedOutput(terminal.stdout);
  const stop = stopSignal();
  const ended = new AbortController();
  void stop.requested.then(() => ended.abort());
  let full = false;
  const show = async (inbound: InboundMessage): Promise<void> => {
    const at = new Date();
    const message = await recordedOf(inbound, at);
    if (full) return;
    if (writer !== undefined && !(await writer.write(message))) {
      full = true;
      ended.abort();
      return;
    }
    const { both } = loaded ?? {};
    await output.write(
      flags.json === true ? monitorRecord(message, both) : monitorLine(message, at, both),
    );
  };
  try {
    const { endedBy, received } = await subscribeStream(
      { ...options, handlerTimeoutMs: PATIENCE_MS },
      filters.map((filter) => ({ filter, qos })),
      show,
      {
        signal: ended.signal,
        ...(flags.count !== undefined && { count: flags.count }),
        ...(flags.timeout !== undefined && { timeoutMs: flags.timeout * 1000 }),
      },
    );
    if (endedBy === 'signal') setTimeout(() => process.exit(), LINGER_MS).unref();
    return full || (endedBy === 'timeout' && received === 0) ? EXIT.failures : EXIT.ok;
  } finally {
    stop.dispose();
    await writer?.close();
    if (output.leftOut > 0)
      terminal.say(`${output.leftOut} messages are left out, because the output was not read`);
    if (writer !== undefined) {
      const { recordSentence } = await import('../capture/record-sentence.js');
      terminal.say(recordSentence(flags.record ?? '', writer, full));
    }
  }
};

/** `mqttgateway monitor` */
export const monitorCommand = ({ command, act }: CommandSetup): Command =>
  withPeerFlags(command('monitor'))
    .description('show messages as they come, with what a map makes of them, and record them')
    .argument('[map]', 'map file; without it that of -c, or none')
    .option('-t, --topic <filter>', 'topic filter; repeatable (default: those of the map)', collect)
    .option('-C, --count <number>', 'end after so many messages', countNumber)
    .option('-W, --timeout <seconds>', 'end after so long', secondsNumber)
    .addOption(nameOption())
    .option('--record <file>', 'append the messages to a capture, one JSON object a line')
    .option('--json', 'one JSON object a line: as in a capture, and what the map makes of it')
    .addHelpText(
      'after',
      `
Every message is read by the map both ways, whatever its role is. Nothing is published.

Exit codes: 0 ended by --count, --timeout or Ctrl-C; 1 nothing came until --timeout, or the capture
is full.

Examples:
  mqttgateway monitor map.yaml -h broker.lan
  mqttgateway monitor -h broker.lan -t '#' -W 3600 --record day.jsonl`,
    )
    .action(act(monitor, 'lines'));
