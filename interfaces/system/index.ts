import {
  copyMessage,
  createMessage,
  type DeviceInterface,
  defineInterface,
  GatewayError,
  type InterfaceContext,
  type Message,
  type OptionProblem,
} from 'mqttgateway/interface';
import { diskNames } from './disk-names.js';
import { type Options, optionsSchema } from './options.generated.js';
import { probesOf } from './probes.js';
import { reporter } from './reporter.js';

const check = ({ disks }: Required<Options>): OptionProblem[] => {
  const names = diskNames(disks);
  return disks.flatMap((folder, index) => {
    const twin = disks.slice(0, index).find((other) => names.get(other) === names.get(folder));
    const message = `disks ${twin} and ${folder} would both be told as ${names.get(folder)}; leave one out`;
    return twin === undefined ? [] : [{ path: ['disks', index], message }];
  });
};

const FIELDS = ['function', 'gateway', 'location', 'device'] as const;

const create = (options: Required<Options>, context: InterfaceContext): DeviceInterface => {
  const own = createMessage({ function: 'System', ...options.message });
  const message = (action: string, given: Readonly<Record<string, string>>): Message =>
    copyMessage(own, { action, arguments: given });
  let report: ReturnType<typeof reporter> | undefined;

  const emitReport = async (): Promise<void> => {
    const asked = report;
    const groups = await asked?.();
    // Stopped meanwhile, or a computer that tells nothing of what is asked.
    if (groups === undefined || groups.size === 0 || report !== asked) return;
    if (options.messages === 'one')
      return context.emit(message('REPORT', Object.assign({}, ...groups.values())));
    for (const [group, given] of groups) await context.emit(message(group.toUpperCase(), given));
  };

  return {
    async start() {
      report = reporter(probesOf({ ...options, folder: context.folder }), context);
      if (options.period > 0) context.every(options.period * 1000, emitReport);
    },
    async handle(given) {
      // Its name as the gateway means that nobody else is asked.
      const command = given.gateway === context.name ? copyMessage(given, { gateway: '' }) : given;
      const other = FIELDS.find((name) => command[name] !== '' && command[name] !== own[name]);
      if (other !== undefined) {
        context.log.debug(`not for this interface: ${other} is "${command[other]}"`);
        return;
      }
      if (command.action !== 'REPORT' && command.action !== 'POLL')
        throw new GatewayError(
          'INTERFACE_UNKNOWN_COMMAND',
          `action is "${command.action}"; this interface knows REPORT and POLL`,
        );
      await emitReport();
    },
    stop() {
      report = undefined;
    },
  };
};

/** Tells how the computer is: load, processors, memory, disks, temperatures, uptime. */
export default defineInterface<Required<Options>>({
  name: 'system',
  apiVersion: 1,
  options: optionsSchema,
  check,
  create,
});
