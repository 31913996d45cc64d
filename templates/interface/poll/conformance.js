// @ts-check
import { simulateDevice } from './simulated-device.js';

/** @type {import('mqttgateway/interface/testing').ConformanceFixture} */
const fixture = {
  setUp() {
    const device = simulateDevice();
    return {
      options: { file: device.file, scale: 0.001 },
      command: { function: 'Sensor', action: 'REPORT' },
      speak: () => device.show('22000'),
      lose: () => device.remove(),
      tearDown: () => device.remove(),
    };
  },
};

/** What `mqttgateway interface check` tries the interface with. */
export default fixture;
