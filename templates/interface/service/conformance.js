// @ts-check
/** @type {import('mqttgateway/interface/testing').ConformanceFixture} */
const fixture = { options: { greeting: 'hello' } };

/** What `mqttgateway interface check` tries the service with. */
export default fixture;
