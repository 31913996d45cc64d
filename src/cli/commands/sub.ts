import type { Command } from 'commander';
import { EXIT, type ExitCode } from '../../errors/exit-code.js';
import type { InboundMessage } from '../../mqtt/inbound-message.js';
import type { CommandSetup } from '../command-setup.js';
import { positiveNumber } from '../number-flag.js';
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

const sub = async (flags: SubFlags, terminal: Terminal): Promise<ExitCode> => {
  const { subscribeStream } = await import('../../mqtt/subscribe-stream.js');
  const { options, qos } = await peerOptions('sub', flags, terminal);
  const stop = stopSignal();
  const ended = new AbortController();
  void stop.requested.then(() => ended.abort());
  try {
    const outcome = await subscribeStream(
      options,
      flags.topic.map((filter) => ({ filter, qos })),
      (message) => terminal.out(lineOf(flags, message)),
      {
        signal: ended.signal,
        ...(flags.count !== undefined && { count: flags.count }),
        ...(flags.timeout !== undefined && { timeoutMs: flags.timeout * 1000 }),
      },
    );
    return outcome.endedBy === 'timeout' ? EXIT.failures : EXIT.ok;
  } finally {
    stop.dispose();
  }
};

/** `mqttgateway sub` */
export const subCommand = ({ command, act }: CommandSetup): Command =>
  withPeerFlags(command('sub'))
    .description('print messages as they come; the flags are those of mosquitto_sub')
    .requiredOption('-t, --topic <filter>', 'topic filter; repeatable', collect)
    .option('-C, --count <number>', 'end after so many messages', positiveNumber)
    .option('-W, --timeout <seconds>', 'end after so long, with exit code 1', positiveNumber)
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
