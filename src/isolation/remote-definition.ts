import { isRecord } from '../document/is-record.js';
import { GatewayError } from '../errors/gateway-error.js';
import type { InterfaceDefinition, OptionsSchema } from '../sdk/interface-contract.js';
import type { Log } from '../sdk/log.js';
import { HOST_TIMES, type HostPlan, type HostTimes } from './channel.js';
import { Conversation } from './conversation.js';
import type { HostRequest } from './gateway-message.js';
import { isDefect } from './is-defect.js';
import { isOptionProblem } from './is-option-problem.js';
import { RemoteDevice } from './remote-device.js';

/** What can be told of an interface without its code. */
export interface InterfaceDescription {
  readonly name: string;
  readonly options: OptionsSchema;
  readonly packages?: readonly string[] | undefined;
  readonly usesMap?: boolean | undefined;
  /** Whether it has a `check`. */
  readonly checks: boolean;
}

const nothing = (): void => undefined;
const SILENT: Log = { error: nothing, warn: nothing, info: nothing, debug: nothing };

/** One question to a host of its own. */
const askOnce = async (
  plan: HostPlan,
  times: HostTimes,
  request: HostRequest,
): Promise<unknown> => {
  const conversation = new Conversation({
    plan,
    times,
    log: SILENT,
    onNews: nothing,
    onFault: nothing,
  });
  try {
    return await conversation.request(request, { deadlineMs: times.loadMs });
  } finally {
    await conversation.end();
  }
};

const isDescription = (value: unknown): value is InterfaceDescription =>
  isRecord(value) &&
  typeof value.name === 'string' &&
  isRecord(value.options) &&
  (value.packages === undefined || Array.isArray(value.packages)) &&
  (value.usesMap === undefined || typeof value.usesMap === 'boolean');

/**
 * Reads what a module says of itself, in a host: nothing of it runs here.
 *
 * @throws GatewayError `INTERFACE_MODULE_FAILED`, `INTERFACE_INVALID`
 */
export const describeModule = async (
  plan: HostPlan,
  times: HostTimes = HOST_TIMES,
): Promise<InterfaceDescription> => {
  const failed = (why: string, cause?: unknown): GatewayError =>
    new GatewayError(
      'INTERFACE_MODULE_FAILED',
      `module "${plan.module}" was found, but loading it failed: ${why}`,
      { cause, ...(plan.hint !== undefined && { hint: plan.hint }) },
    );
  try {
    const described = await askOnce(plan, times, { type: 'describe' });
    if (isDescription(described)) return described;
  } catch (cause) {
    if (cause instanceof GatewayError && isDefect(cause)) throw failed(cause.message, cause);
    throw cause;
  }
  throw failed('it describes itself wrongly');
};

/** The definition of an interface that runs in a host: the same contract over a channel. */
export const remoteDefinition = (
  { name, options: schema, packages, usesMap, checks }: InterfaceDescription,
  plan: HostPlan,
  times: HostTimes = HOST_TIMES,
): InterfaceDefinition => ({
  name,
  apiVersion: 1,
  options: schema,
  packages,
  usesMap,
  ...(checks && {
    check: async (options: unknown) => {
      const found = await askOnce(plan, times, { type: 'check', options });
      if (Array.isArray(found) && found.every(isOptionProblem)) return found;
      throw new GatewayError('INTERFACE_INVALID', 'it returned no list of { path, message }');
    },
  }),
  create: (options, context) => new RemoteDevice({ plan, times, options, context }),
});
