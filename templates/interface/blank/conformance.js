// @ts-check
/** @type {import('mqttgateway/interface/testing').ConformanceFixture} */
const fixture = {
  // Return here what simulates your device: options, speak(), lose(), tearDown().
  setUp: () => ({ command: { function: 'Greeting', action: 'HELLO' } }),
};

/** What `mqttgateway interface check` tries the interface with. */
export default fixture;
