import type { Command } from 'commander';
import { EXIT, type ExitCode } from '../../errors/exit-code.js';
import { GatewayError } from '../../errors/gateway-error.js';
import { isErrorCode } from '../../errors/is-error-code.js';
import type { CommandSetup } from '../command-setup.js';
import { secondsNumber } from '../number-flag.js';
import { type PeerFlags, peerOptions, withPeerFlags } from '../peer-flags.js';
import type { Terminal } from '../terminal.js';

interface ControlFlags extends PeerFlags {
  readonly topic?: string;
  readonly timeout: number;
  readonly json?: boolean;
}

/** A word is the main member of the request, as over MQTT. */
const dataOf = (text = ''): Readonly<Record<string, unknown>> => {
  if (text === '') return {};
  if (!text.startsWith('{')) return { value: text };
  try {
    const data: Readonly<Record<string, unknown>> = JSON.parse(text);
    return data;
  } catch {
    throw new GatewayError('COMMAND_USAGE', `the data is not JSON: ${text}`, {
      hint: 'for example \'{"name":"lamp"}\', or a word',
    });
  }
};

const control = async (
  what: string,
  text: string | undefined,
  flags: ControlFlags,
  terminal: Terminal,
): Promise<ExitCode> => {
  const { askGateway } = await import('../../app/control/ask-gateway.js');
  const { isRequestName } = await import('../../companion/control/parse-request.js');
  const { assertTopic } = await import('../../map/mqtt-topic.js');
  const data = dataOf(text);
  if (!isRequestName(what))
    throw new GatewayError('COMMAND_USAGE', `"${what}" is no request; for example interface/list`);
  const { options, qos, configuration } = await peerOptions('control', flags, terminal);
  const section = configuration.control;
  if (flags.config !== undefined && !section.enabled)
    throw new GatewayError('CONTROL_NOT_AVAILABLE', `control is off in ${flags.config}`, {
      hint: 'set enabled = on in [CONTROL], and reload',
    });
  const topic = flags.topic ?? section.topic;
  assertTopic(topic);
  const timeoutMs = flags.timeout * 1000;
  const answer = await askGateway({ options, topic, what, data, timeoutMs, qos });
  const { status, error = 'refused without a reason', code = '' } = answer;
  if (flags.json === true) terminal.out(JSON.stringify(answer));
  else if (answer.data !== undefined && Object.keys(Object(answer.data)).length > 0)
    terminal.out(JSON.stringify(answer.data, null, 2));
  if (status === 'ok') {
    terminal.say(`${what}: done.`);
    return EXIT.ok;
  }
  throw new GatewayError(isErrorCode(code) ? code : 'CONTROL_NOT_AVAILABLE', error);
};

/** `mqttgateway control` */
export const controlCommand = ({ command, act }: CommandSetup): Command =>
  withPeerFlags(command('control'))
    .description('ask a gateway that runs, through its broker')
    .argument('<request>', 'for example interface/restart')
    .argument('[data]', 'a word, or a JSON object')
    .option('-t, --topic <topic>', 'of its control (default: of the configuration)')
    .option('--timeout <seconds>', 'how long to wait for its answer', secondsNumber, 30)
    .option('--json', 'print the whole answer, on one line')
    .addHelpText(
      'after',
      `
The gateway needs enabled = on in [CONTROL], and allow for what changes something. All requests:
docs/control.md.

Exit codes: 0 carried out, 69 no answer, 77 not allowed; else as the error has it.

Examples:
  mqttgateway control info -c kitchen.conf
  mqttgateway control interface/restart lamp -c kitchen.conf
  mqttgateway control queue/peek '{"lane":"dead","count":3}' -h broker.lan -t mqttgateway/kitchen/bridge`,
    )
    .action(act(control));
