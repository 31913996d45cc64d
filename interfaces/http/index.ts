import {
  type DeviceInterface,
  defineInterface,
  GatewayError,
  type InterfaceContext,
} from 'mqttgateway/interface';
import { checkOptions } from './check-options.js';
import type { HttpOptions } from './http-options.js';
import { HttpSession } from './http-session.js';
import { optionsSchema } from './options.generated.js';

const create = (options: HttpOptions, context: InterfaceContext): DeviceInterface => {
  let session: HttpSession | undefined;
  return {
    async start(signal) {
      session = await HttpSession.open(options, context, signal);
    },
    async handle(message, signal) {
      if (session === undefined)
        throw new GatewayError('INTERFACE_COMMAND_FAILED', 'the interface is stopped');
      await session.send(message, signal);
    },
    async stop() {
      const last = session;
      session = undefined;
      await last?.close();
    },
  };
};

/** Devices on HTTP: asked again and again, sent commands, and heard through webhooks. */
export default defineInterface<HttpOptions>({
  name: 'http',
  apiVersion: 1,
  options: optionsSchema,
  check: checkOptions,
  claims: ({ webhook }) =>
    webhook === undefined || webhook.port === 0
      ? []
      : [{ path: ['webhook', 'port'], protocol: 'tcp', host: webhook.host, port: webhook.port }],
  create,
});
