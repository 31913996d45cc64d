import type { Command } from 'commander';
import { EXIT, type ExitCode } from '../../errors/exit-code.js';
import type { Publication } from '../../mqtt/publication.js';
import { collect } from '../collect.js';
import type { CommandSetup } from '../command-setup.js';
import { counted } from '../counted.js';
import type { PropertyFlags } from '../message-properties-flags.js';
import { withMosquittoHints } from '../mosquitto-flags.js';
import { countNumber, secondsNumber } from '../number-flag.js';
import { type PeerFlags, peerOptions, withPeerFlags } from '../peer-flags.js';
import type { PayloadFlags } from '../pub-messages.js';
import type { Terminal } from '../terminal.js';
import { type WillFlags, willOf, withWillFlags } from '../will-flags.js';

interface PubFlags extends PeerFlags, WillFlags, PropertyFlags, PayloadFlags {
  readonly topic: string;
  readonly retain?: boolean;
  readonly timeout?: number;
}

const pub = async (flags: PubFlags, terminal: Terminal): Promise<ExitCode> => {
  const { pubPayloads } = await import('../pub-messages.js');
  const { propertiesOf } = await import('../message-properties-flags.js');
  const { protocolFor } = await import('../protocol-for.js');
  const { publishAll } = await import('../../mqtt/publish-all.js');
  const { assertTopic } = await import('../../map/mqtt-topic.js');
  const { topic, removeRetained, timeout } = flags;
  assertTopic(topic);
  const properties = propertiesOf(flags);
  const will = willOf(flags);
  const payloads = await pubPayloads(flags, terminal);
  const { options, qos } = await peerOptions('pub', flags, terminal);
  const about = {
    topic,
    qos,
    retain: flags.retain === true || removeRetained === true,
    ...(properties && { properties }),
  };
  const protocol = protocolFor(options, properties);
  const limit = timeout === undefined ? {} : { timeoutMs: timeout * 1000 };
  let bytes = 0;
  async function* publications(): AsyncGenerator<Publication> {
    for await (const payload of payloads) {
      bytes += Buffer.byteLength(payload);
      yield { ...about, payload };
    }
  }
  const published = await publishAll(
    {
      ...options,
      ...will,
      ...protocol,
      ...(timeout !== undefined && { ackTimeoutMs: timeout * 1000 }),
    },
    publications(),
    limit,
  ).catch((error: unknown) => {
    // Where one has failed, the lines that are yet to come keep nobody waiting.
    if (flags.lines === true) terminal.stdin.destroy();
    throw error;
  });
  if (removeRetained) terminal.say(`the retained message of ${topic} is removed`);
  else if (published === 1) terminal.say(`published ${bytes} bytes to ${topic}`);
  else terminal.say(`published ${counted(published, 'message')}, ${bytes} bytes, to ${topic}`);
  return EXIT.ok;
};

/** `mqttgateway pub` */
export const pubCommand = ({ command, act }: CommandSetup): Command =>
  withMosquittoHints('pub', withWillFlags(withPeerFlags(command('pub'))))
    .description('publish messages; the flags are those of mosquitto_pub')
    .requiredOption('-t, --topic <topic>', 'topic')
    .option('-m, --message <text>', 'payload (default: empty)')
    .option('-f, --file <file>', 'payload from a file, - for stdin')
    .option('-l, --lines', 'each line of stdin, or of -f, is a message')
    .option('-r, --retain', 'the broker keeps it for later subscribers')
    .option('--remove-retained', 'the broker forgets what it kept of this topic')
    .option('--repeat <times>', 'publish it so often', countNumber)
    .option('--repeat-delay <seconds>', 'pause before each repetition', secondsNumber)
    .option('--property <name=value>', 'of MQTT 5, see below; repeatable', collect)
    .option('--user-property <name=value>', 'of MQTT 5; repeatable', collect)
    .option('--timeout <seconds>', 'how long the broker may take', secondsNumber)
    .addHelpText(
      'after',
      `
Properties of MQTT 5: content-type, expiry (seconds), response-topic, correlation-data,
payload-format (text or bytes). With one of them the broker must speak MQTT 5.

Examples:
  mqttgateway pub -t testmqttgtw/dummyfunction//kitchen//me/C -m audio_on
  echo '{"action":"dim","level":"50"}' | mqttgateway pub -h broker.lan -t home/lighting////me/C -f -
  mqttgateway pub -c kitchen.conf -t home/state -m on -r
  seq 5 | mqttgateway pub -t home/count -l
  mqttgateway pub -t home/ask -m temperature --property response-topic=home/answer`,
    )
    .action(act(pub));
