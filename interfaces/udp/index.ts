import { defineInterface, type OptionProblem } from 'mqttgateway/interface';
import { checkLine, lineDevice } from 'mqttgateway/interface/declared';
import { openSocket } from './open-socket.js';
import { optionsSchema } from './options.generated.js';
import type { UdpOptions } from './udp-options.js';

const checkPeer = ({ host, port, listenport }: UdpOptions): OptionProblem[] => {
  if (host !== '' && port === 0)
    return [
      {
        path: ['port'],
        message: `port is missing: the port of ${host} to which frames go`,
        hint: 'Write port: with a number from 1 to 65535.',
      },
    ];
  return host === '' && listenport === 0
    ? [
        {
          path: ['listenport'],
          message: 'neither host nor listenport is set: nobody could know where to send datagrams',
          hint: 'Write host: and port: of the device, or listenport: where it sends its datagrams.',
        },
      ]
    : [];
};

/** A device that sends and takes datagrams, declared by the configuration. */
export default defineInterface<UdpOptions>({
  name: 'udp',
  apiVersion: 1,
  options: optionsSchema,
  check: async (options) => [...checkPeer(options), ...(await checkLine(options)).problems],
  claims: ({ listen, listenport }) =>
    listenport === 0
      ? []
      : [{ path: ['listenport'], protocol: 'udp', host: listen, port: listenport }],
  create: (options, context) =>
    lineDevice({ options, context, open: openSocket(options, context) }),
});
