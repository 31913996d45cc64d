import { defineInterface, type OptionProblem } from 'mqttgateway/interface';
import { checkLine, lineDevice } from 'mqttgateway/interface/declared';
import { openConnection } from './open-connection.js';
import { openListener } from './open-listener.js';
import { optionsSchema } from './options.generated.js';
import type { TcpOptions } from './tcp-options.js';

/** Either we connect to the device, or it connects to us. */
const checkEnds = ({ host, listen, port }: TcpOptions): OptionProblem[] => {
  if (host !== '' && listen !== '')
    return [
      {
        path: ['listen'],
        message: `host is "${host}" and listen is "${listen}"; only one of the two ends can connect`,
        hint: 'Keep host where the gateway connects to the device, listen where the device connects to the gateway.',
      },
    ];
  if (host === '' && listen === '')
    return [
      {
        path: [],
        message: 'neither host nor listen is set',
        hint: 'Write host: with the address of the device; or listen: 0.0.0.0 where the device connects to the gateway.',
      },
    ];
  return host !== '' && port === 0
    ? [{ path: ['port'], message: 'port is 0; expected the port of the device, 1 to 65535' }]
    : [];
};

/** A device on a TCP connection that the configuration declares: framing, rules, polls. */
export default defineInterface<TcpOptions>({
  name: 'tcp',
  apiVersion: 1,
  options: optionsSchema,
  check: async (options) => [...checkEnds(options), ...(await checkLine(options)).problems],
  claims: ({ listen, port }) =>
    listen === '' || port === 0 ? [] : [{ path: ['port'], protocol: 'tcp', host: listen, port }],
  create: (options, context) => {
    const open = options.host === '' ? openListener(options, context.log) : openConnection(options);
    return lineDevice({ options, context, open });
  },
});
