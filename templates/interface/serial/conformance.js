// @ts-check
import { simulateDevice } from './simulated-device.js';
import { starterOn } from './starter.js';

/** @type {import('mqttgateway/interface/testing').ConformanceFixture} */
const fixture = {
  setUp() {
    const device = simulateDevice();
    return {
      definition: starterOn(device.open),
      command: { function: 'Switch', action: 'POWER_ON' },
      speak: () => device.toggle(),
      lose: () => device.unplug(),
    };
  },
};

/** What `mqttgateway interface check` tries the interface with. */
export default fixture;
