// @ts-check
import { defineService, json } from 'mqttgateway/interface/service';

/** @typedef {{ greeting: string }} Options */

const options = {
  type: 'object',
  description: 'Options of the starter service.',
  additionalProperties: false,
  properties: {
    greeting: { type: 'string', default: 'hello', description: 'What is said to a name.' },
  },
};

/** @type {import('mqttgateway/interface/service').ServiceDefinition<Options>} */
const definition = {
  name: 'starter',
  options,
  state: { greeted: 0 },

  // Topics below service/starter; with # at the end the handler is given the rest of the topic.
  handle: {
    greet: async (service, name) => {
      service.state.setPath(['greeted'], Number(service.state.getPath(['greeted'], 0)) + 1);
      await service.state.save();
      await service.publish('greeting', `${service.config.greeting} ${name}`);
    },
    reset: json((service, value) => service.state.setPath(['greeted'], value)),
  },

  // The sum of milliseconds, seconds, minutes, hours, days and weeks; false ends the loop.
  loops: {
    tell: {
      minutes: 1,
      run: (service) =>
        service.publishJsonKeys(service.state.all, '', { retain: true, onlyIfChanged: true }),
    },
  },
};

export default defineService(definition);
