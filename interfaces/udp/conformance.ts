import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import type { ConformanceFixture } from 'mqttgateway/interface/testing';

/** A weather station, for the rules that need a device. */
const fixture: ConformanceFixture = {
  async setUp() {
    const probe = createSocket('udp4');
    probe.bind(0, '127.0.0.1');
    await once(probe, 'listening');
    const listenport = probe.address().port;
    probe.close();
    await once(probe, 'close');
    const device = createSocket('udp4');
    return {
      options: { listen: '127.0.0.1', listenport },
      speak: () => device.send('T=21.5;H=48', listenport, '127.0.0.1'),
      tearDown: () => void device.close(),
    };
  },
};

export default fixture;
