import {
  copyMessage,
  type DeviceInterface,
  defineInterface,
  GatewayError,
  type InterfaceContext,
  type Message,
  type MessageParts,
} from 'mqttgateway/interface';
import { checkOptions } from './check-options.js';
import { ModbusSession } from './modbus-session.js';
import { type Options, optionsSchema } from './options.generated.js';

/** Asked so, it reads and tells every poll; the second is that of schedules. */
const REPORTS: readonly string[] = ['REPORT', 'POLL'];
const FIELDS = ['function', 'gateway', 'location', 'device'] as const;

/** Whether a command says nothing else than the messages of this interface do. */
const isMeant = (command: Message, own: readonly MessageParts[]): boolean =>
  own.some((said) =>
    FIELDS.every((name) => command[name] === '' || (said[name] ?? '') === command[name]),
  );

const create = (options: Required<Options>, context: InterfaceContext): DeviceInterface => {
  const { message } = options;
  const own = [
    message,
    ...Object.values(options.polls).map((poll) => ({ ...message, ...poll.message })),
  ];
  let session: ModbusSession | undefined;

  return {
    async start(signal) {
      session = await ModbusSession.open({ options, context, signal });
    },
    async handle(given) {
      // Its name as the gateway means that nobody else is asked.
      const command = given.gateway === context.name ? copyMessage(given, { gateway: '' }) : given;
      if (!isMeant(command, own)) {
        context.log.debug(`${command.action} is for another interface`);
        return;
      }
      const isEmpty = Object.keys(command.arguments).length === 0;
      if (isEmpty && !REPORTS.includes(command.action))
        throw new GatewayError(
          'INTERFACE_UNKNOWN_COMMAND',
          `${command.action} has no argument; expected the names of registers, or the action REPORT or POLL`,
        );
      if (isEmpty) await session?.report();
      else await session?.write(command);
    },
    async stop() {
      const last = session;
      session = undefined;
      await last?.close();
    },
  };
};

/** Devices on Modbus TCP or RTU whose registers are declared. */
export default defineInterface<Required<Options>>({
  name: 'modbus',
  apiVersion: 1,
  options: optionsSchema,
  packages: ['modbus-serial'],
  check: checkOptions,
  claims: ({ connection: { serial } }) =>
    serial === undefined ? [] : [{ path: ['connection', 'serial', 'port'], file: serial.port }],
  create,
});
