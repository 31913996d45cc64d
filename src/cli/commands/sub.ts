import type { Command } from 'commander';
import { EXIT, type ExitCode } from '../../errors/exit-code.js';
import type { InboundMessage } from '../../mqtt/inbound-message.js';
import type { CommandSetup } from '../command-setup.js';
import { countNumber, secondsNumber } from '../number-flag.js';
import { PacedOutput } from '../paced-output.js';
import { type PeerFlags, peerOptions, withPeerFlags } from '../peer-flags.js';
import { stopSignal } from '../stop-signal.js';
import type { Terminal } from '../terminal.js';

interface SubFlags extends PeerFlags {
  readonly topic: readonly string[];
  readonly count?: number;
  readonly timeout?: number;
  readonly verbose?: boolean;
  readonly json?: boolean;
}

const collect = (value: string, earlier: readonly string[] = []): string[] => [...earlier, value];

const lineOf = ({ json, verbose }: SubFlags, message: InboundMessage): string => {
  const { topic, qos, retain } = message;
  const payload = message.payload.toString();
  if (json === true) return JSON.stringify({ topic, payload, qos, retain });
  return verbose === true ? `${topic} ${payload}` : payload;
};

/** How long a slow reader holds messages back; the client makes it less where keepalive demands. */
const PATIENCE_MS = 3_600_000;

/** How long what nobody has read may keep the process alive after a signal. */
const LINGER_MS = 500;

const sub = async (flags: SubFlags, terminal: Terminal): Promise<ExitCode> => {
  const { subscribeStream } = await import('../../mqtt/subscribe-stream.js');
  const { options, qos } = await peerOptions('sub', flags, terminal);
  const output = new PacedOutput(terminal.stdout);
  const stop = stopSignal();
  const ended = new AbortController();
  void stop.requested.then(() => ended.abort());
  try {
    const outcome = await subscribeStream(
      { ...options, handlerTimeoutMs: PATIENCE_MS },
      flags.topic.map((filter) => ({ filter, qos })),
      (message) => output.write(lineOf(flags, message)),
      {
        signal: ended.signal,
        ...(flags.count !== undefined && { count: flags.count }),
        ...(flags.timeout !== undefined && { timeoutMs: flags.timeout * 1000 }),
      },
    );
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
  withPeerFlags(command('sub'))
    .description('print messages as they come; the flags are those of mosquitto_sub')
    .requiredOption('-t, --topic <filter>', 'topic filter; repeatable', collect)
    .option('-C, --count <number>', 'end after so many messages', countNumber)
    .option('-W, --timeout <seconds>', 'end after so long, with exit code 1', secondsNumber)
    .option('-v, --verbose', 'the topic before each payload')
    .option('--json', 'one JSON object a line: topic, payload, qos, retain')
    .addHelpText(
      'after',
      `
Examples:
  mqttgateway sub -t 'testmqttgtw/#' -v
  mqttgateway sub -h broker.lan -t 'home/+/state' -C 1 -W 10 --json`,
    )
    .action(act(sub));
