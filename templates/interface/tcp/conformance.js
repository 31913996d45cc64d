// @ts-check
import { simulateDevice } from './simulated-device.js';

/** @type {import('mqttgateway/interface/testing').ConformanceFixture} */
const fixture = {
  async setUp() {
    const device = await simulateDevice();
    return {
      options: { port: device.port },
      command: { function: 'Switch', action: 'POWER_ON' },
      speak: () => device.toggle(),
      lose: () => device.close(),
      tearDown: () => device.close(),
    };
  },
};

/** What `mqttgateway interface check` tries the interface with. */
export default fixture;
