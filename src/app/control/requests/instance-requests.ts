import { GatewayError } from '../../../errors/gateway-error.js';
import type { Json } from '../../../sdk/interface-contract.js';
import { type ControlRequest, type ControlScene, defineRequest } from '../control-request.js';
import { INSTANCE, members, NO_MEMBERS } from '../data-schema.js';

interface Named {
  readonly name: string;
}

const NAMED = members({ name: INSTANCE }, ['name']);

type Verb = 'start' | 'stop' | 'restart';

const INACTIVE =
  'the gateway is inactive, so only internal interfaces run; gateway/activate starts it';

/** What an instance is doing now. */
const stateOf = (name: string, { port }: ControlScene, verb: Verb): object => {
  const { state, reason } = port.status.interfaces.find((one) => one.name === name) ?? {};
  const waits = verb !== 'stop' && state === 'stopped' && !port.instances.isActive;
  const why = reason ?? (waits ? INACTIVE : undefined);
  return { name, state, ...(why !== undefined && { reason: why }) };
};

const forInstance = (what: string, verb: Verb, summary: string): ControlRequest =>
  defineRequest<Named>({
    what,
    changes: true,
    summary,
    main: 'name',
    schema: NAMED,
    run: async ({ name }, scene) => {
      await scene.port.instances[verb](name);
      return { data: stateOf(name, scene, verb) };
    },
  });

interface Debugged extends Named {
  readonly on?: boolean;
  readonly stream?: boolean;
}

const debug = defineRequest<Debugged>({
  what: 'interface/debug',
  changes: true,
  summary: 'shows what an instance logs for debugging, or no more; `stream`: on a topic of its own',
  main: 'name',
  schema: members(
    {
      name: INSTANCE,
      on: { description: 'Default true.', type: 'boolean' },
      stream: {
        description: 'Whether all its lines go to `logging/NAME` too; default false.',
        type: 'boolean',
      },
    },
    ['name'],
  ),
  run: ({ name, on = true, stream = false }, { port, streams }) => {
    if (stream && on && streams === undefined)
      throw new GatewayError('CONTROL_NOT_AVAILABLE', 'there is no topic for log lines', {
        hint: 'set enabled = on in [CONTROL]',
      });
    port.instances.debug(name, on);
    streams?.stream(name, stream && on);
    return { data: { name, on, stream: stream && on } };
  },
});

interface Submitted {
  readonly destination: string;
  readonly action: string;
  readonly message?: Json;
}

const action = defineRequest<Submitted>({
  what: 'action',
  changes: true,
  summary: 'hands a message to an instance, or to all with `*`',
  schema: members(
    {
      destination: { ...INSTANCE, description: 'The name of an instance, or *.' },
      action: { description: 'What is asked for.', type: 'string', minLength: 1, maxLength: 200 },
      message: { description: 'Anything; default null.' },
    },
    ['destination', 'action'],
  ),
  run: async ({ destination, action: asked, message = null }, { port }) => {
    await port.instances.submitAction(destination, asked, message, '');
    return { data: { destination, action: asked } };
  },
});

const list = defineRequest({
  what: 'interface/list',
  changes: false,
  summary: 'the instances, and what each is doing',
  schema: NO_MEMBERS,
  run: (_data, { port, plan }) => ({
    data: port.status.interfaces.map(
      ({ name, interface: kind, state, since, reason, enabled, debug: isDebugged }) => ({
        name,
        interface: kind,
        state,
        since,
        ...(reason !== undefined && { reason }),
        enabled,
        debug: isDebugged,
        internal: plan.configuration.interfaces.some((one) => one.name === name && one.internal),
      }),
    ),
  }),
});

/** About one interface instance. */
export const INSTANCE_REQUESTS: readonly ControlRequest[] = [
  list,
  forInstance('interface/start', 'start', 'starts an instance that does not run'),
  forInstance('interface/stop', 'stop', 'stops an instance until it is started again'),
  forInstance('interface/restart', 'restart', 'stops and starts an instance'),
  forInstance('interface/enable', 'start', 'the same as `interface/start`'),
  forInstance('interface/disable', 'stop', 'the same as `interface/stop`'),
  debug,
  action,
];
