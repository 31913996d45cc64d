import type { Command } from 'commander';
import { EXIT, type ExitCode } from '../../errors/exit-code.js';
import type { CommandSetup } from '../command-setup.js';
import { type PeerFlags, peerOptions, withPeerFlags } from '../peer-flags.js';
import type { Terminal } from '../terminal.js';

interface PubFlags extends PeerFlags {
  readonly topic: string;
  readonly message?: string;
  readonly file?: string;
  readonly retain?: boolean;
}

const pub = async (flags: PubFlags, terminal: Terminal): Promise<ExitCode> => {
  const { readPayload } = await import('../read-payload.js');
  const { publishOnce } = await import('../../mqtt/publish-once.js');
  const { assertTopic } = await import('../../map/mqtt-topic.js');
  assertTopic(flags.topic);
  const payload = await readPayload(flags, terminal);
  const { options, qos } = await peerOptions('pub', flags, terminal);
  const publication = { topic: flags.topic, payload, qos, retain: flags.retain === true };
  await publishOnce(options, publication);
  terminal.say(`published ${payload.length} bytes to ${flags.topic}`);
  return EXIT.ok;
};

/** `mqttgateway pub` */
export const pubCommand = ({ command, act }: CommandSetup): Command =>
  withPeerFlags(command('pub'))
    .description('publish one message; the flags are those of mosquitto_pub')
    .requiredOption('-t, --topic <topic>', 'topic')
    .option('-m, --message <text>', 'payload (default: empty)')
    .option('-f, --file <file>', 'payload from a file, - for stdin')
    .option('-r, --retain', 'the broker keeps it for later subscribers')
    .addHelpText(
      'after',
      `
Examples:
  mqttgateway pub -t testmqttgtw/dummyfunction//kitchen//me/C -m audio_on
  echo '{"action":"dim","level":"50"}' | mqttgateway pub -h broker.lan -t home/lighting////me/C -f -
  mqttgateway pub -c kitchen.conf -t home/state -m on -r`,
    )
    .action(act(pub));
