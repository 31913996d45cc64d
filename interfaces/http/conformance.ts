import { once } from 'node:events';
import { createServer } from 'node:http';

/** What the rules of the contract are tried with: a real server that has one lamp. */
export default {
  // Those of the device are all.
  options: {},
  async setUp() {
    let isOn = false;
    const server = createServer((request, response) => {
      if (request.url?.includes('turn=')) isOn = request.url.includes('turn=on');
      response.end(isOn ? 'on' : 'off');
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const close = async (): Promise<void> => {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    };
    return {
      options: {
        url: `http://127.0.0.1:${port}`,
        lostafter: 1,
        polls: [{ path: 'lamp', every: 1 }],
        rules: {
          state: {
            path: 'lamp',
            frame: '<action>',
            values: { action: { map: { LIGHT_ON: ['on'], LIGHT_OFF: ['off'] } } },
          },
          'turn-on': {
            path: 'lamp?turn=on',
            frame: '',
            message: { type: 'command', action: 'LIGHT_ON' },
          },
        },
      },
      command: { action: 'LIGHT_ON' },
      speak: () => {
        isOn = !isOn;
      },
      lose: close,
      tearDown: close,
    };
  },
};
