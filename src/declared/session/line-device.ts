import { GatewayError } from '../../errors/gateway-error.js';
import { type Clock, SYSTEM_CLOCK } from '../../sdk/clock.js';
import type { DeviceInterface, InterfaceContext } from '../../sdk/interface-contract.js';
import { type CheckedLine, checkLine } from './check-line.js';
import type { OpenLine } from './line.js';
import type { LineOptions } from './line-options.js';
import { LineSession } from './line-session.js';

export interface LineDeviceOptions {
  readonly options: LineOptions;
  readonly context: InterfaceContext;
  readonly open: OpenLine;
  /** By default that of this process. */
  readonly clock?: Clock;
}

/**
 * A device at the end of a line, declared by framing and rules. Whoever has a new kind of line writes
 * `open`, and nothing else.
 *
 * @example create: (options, context) => lineDevice({ options, context, open: openPort(options) })
 */
export const lineDevice = ({
  options,
  context,
  open,
  clock = SYSTEM_CLOCK,
}: LineDeviceOptions): DeviceInterface => {
  let checked: Promise<CheckedLine> | undefined;
  let session: LineSession | undefined;

  const ready = async (): Promise<NonNullable<CheckedLine['ready']>> => {
    checked ??= checkLine(options);
    const made = await checked;
    if (made.ready !== undefined) return made.ready;
    const [first] = made.problems.filter(({ severity }) => severity !== 'warning');
    throw new GatewayError('INTERFACE_START_FAILED', first?.message ?? 'the options are wrong', {
      retryable: false,
    });
  };

  return {
    async start(signal) {
      const { rules, createCodec } = await ready();
      signal.throwIfAborted();
      const opened = new LineSession({ options, context, rules, codec: createCodec(), clock });
      session = opened;
      await opened.open(open, signal);
    },
    async handle(message, signal) {
      if (session === undefined)
        throw new GatewayError(
          'INTERFACE_NOT_RUNNING',
          `${context.name} has no line to the device`,
        );
      await session.send(message, signal);
    },
    async stop() {
      const last = session;
      session = undefined;
      await last?.close();
    },
  };
};
