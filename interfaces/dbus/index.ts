import {
  type DeviceInterface,
  defineInterface,
  GatewayError,
  type InterfaceContext,
} from 'mqttgateway/interface';
import type { CheckedRules } from 'mqttgateway/interface/declared';
import { checkOptions } from './check-options.js';
import type { DbusOptions } from './dbus-options.js';
import { dbusRules } from './dbus-rules.js';
import { DbusSession } from './dbus-session.js';
import { membersOf } from './members.js';
import { optionsSchema } from './options.generated.js';

const create = (options: DbusOptions, context: InterfaceContext): DeviceInterface => {
  let checked: Promise<CheckedRules> | undefined;
  let session: DbusSession | undefined;
  return {
    async start(signal) {
      checked ??= dbusRules(options, membersOf(options));
      const { rules } = await checked;
      session = await DbusSession.open({ options, context, rules, signal });
    },
    async handle(message) {
      if (session === undefined)
        throw new GatewayError('INTERFACE_COMMAND_FAILED', 'there is no bus');
      await session.handle(message);
    },
    stop() {
      session?.close();
      session = undefined;
    },
  };
};

/** A service on D-Bus, and services that others have there. */
export default defineInterface<DbusOptions>({
  name: 'dbus',
  apiVersion: 1,
  options: optionsSchema,
  packages: ['@homebridge/dbus-native'],
  check: checkOptions,
  create,
});
