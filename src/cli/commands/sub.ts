import type { Command } from 'commander';
import { EXIT, type ExitCode } from '../../errors/exit-code.js';
import { GatewayError } from '../../errors/gateway-error.js';
import { filterFault, topicMatches } from '../../map/mqtt-topic.js';
import type { InboundMessage } from '../../mqtt/inbound-message.js';
import { collect } from '../collect.js';
import type { CommandSetup } from '../command-setup.js';
import { messageJson } from '../message-json.js';
import { withMosquittoHints } from '../mosquitto-flags.js';
import { countNumber, secondsNumber } from '../number-flag.js';
import { PacedOutput } from '../paced-output.js';
import { type PeerFlags, peerOptions, withPeerFlags } from '../peer-flags.js';
import { RetainedRemoval } from '../retained-removal.js';
import { stopSignal } from '../stop-signal.js';
import type { Terminal } from '../terminal.js';
import { type WillFlags, willOf, withWillFlags } from '../will-flags.js';

interface SubFlags extends PeerFlags, WillFlags {
  readonly topic: readonly string[];
  readonly count?: number;
  readonly timeout?: number;
  readonly verbose?: boolean;
  readonly json?: boolean;
  /** False with `-R`. */
  readonly retained: boolean;
  readonly retainedOnly?: boolean;
  readonly removeRetained?: boolean;
  readonly filterOut?: readonly string[];
}

const lineOf = ({ json, verbose }: SubFlags, message: InboundMessage): string => {
  if (json === true) return messageJson(message);
  const { topic } = message;
  const payload = message.payload.toString();
  return verbose === true ? `${topic} ${payload}` : payload;
};

/** How long a slow reader holds messages back; the client makes it less where keepalive demands. */
const PATIENCE_MS = 3_600_000;

/** How long what nobody has read may keep the process alive after a signal. */
const LINGER_MS = 500;

/** Which messages count, as the flags have it. */
const acceptedBy = ({ retained, retainedOnly, filterOut = [] }: SubFlags) => {
  if (!retained && retainedOnly === true)
    throw new GatewayError(
      'COMMAND_USAGE',
      '-R and --retained-only are both given, which leaves nothing; expected one of them',
    );
  for (const filter of filterOut) {
    const fault = filterFault(filter);
    if (fault !== undefined)
      throw new GatewayError('MQTT_BAD_FILTER', `-T is "${filter.slice(0, 200)}", which ${fault}`);
  }
  return ({ topic, retain }: InboundMessage): boolean =>
    (retain ? retained : retainedOnly !== true) &&
    !filterOut.some((filter) => topicMatches(filter, topic));
};

const sub = async (flags: SubFlags, terminal: Terminal): Promise<ExitCode> => {
  const { subscribeStream } = await import('../../mqtt/subscribe-stream.js');
  const accept = acceptedBy(flags);
  const will = willOf(flags);
  const { options, qos } = await peerOptions('sub', flags, terminal);
  const removal = flags.removeRetained === true ? new RetainedRemoval() : undefined;
  const output = new PacedOutput(terminal.stdout);
  const stop = stopSignal();
  const ended = new AbortController();
  void stop.requested.then(() => ended.abort());
  try {
    const outcome = await subscribeStream(
      { ...options, ...will, handlerTimeoutMs: PATIENCE_MS },
      flags.topic.map((filter) => ({ filter, qos })),
      (message) => {
        removal?.note(message);
        return output.write(lineOf(flags, message));
      },
      {
        accept,
        signal: ended.signal,
        ...(flags.count !== undefined && { count: flags.count }),
        ...(flags.timeout !== undefined && { timeoutMs: flags.timeout * 1000 }),
      },
    );
    if (removal !== undefined) terminal.say(await removal.carryOut(options));
    if (outcome.endedBy === 'signal') setTimeout(() => process.exit(), LINGER_MS).unref();
    return outcome.endedBy === 'timeout' ? EXIT.failures : EXIT.ok;
  } finally {
    stop.dispose();
    if (output.leftOut > 0)
      terminal.say(`${output.leftOut} messages are left out, because the output was not read`);
  }
};

/** `mqttgateway sub` */
export const subCommand = ({ command, act }: CommandSetup): Command =>
  withMosquittoHints('sub', withWillFlags(withPeerFlags(command('sub'))))
    .description('print messages as they come; the flags are those of mosquitto_sub')
    .requiredOption('-t, --topic <filter>', 'topic filter; repeatable', collect)
    .option('-C, --count <number>', 'end after so many messages', countNumber)
    .option('-W, --timeout <seconds>', 'end after so long, with exit code 1', secondsNumber)
    .option('-v, --verbose', 'the topic before each payload')
    .option('--json', 'one JSON object a line: topic, payload, qos, retain, properties of MQTT 5')
    .option('-T, --filter-out <filter>', 'leave out topics that match; repeatable', collect)
    .option('-R, --no-retained', 'leave out what the broker had kept from before')
    .option('--retained-only', 'only what the broker had kept from before')
    .option(
      '--remove-retained',
      'have the broker forget, at the end, what it had kept and is shown',
    )
    .addHelpText(
      'after',
      `
Examples:
  mqttgateway sub -t 'testmqttgtw/#' -v
  mqttgateway sub -h broker.lan -t 'home/+/state' -C 1 -W 10 --json`,
    )
    .action(act(sub, 'lines'));
