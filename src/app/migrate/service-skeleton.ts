/** A service that does nothing yet, to be filled in. */
export const serviceSkeleton = (name: string): string => `// @ts-check
import { defineService } from 'mqttgateway/interface/service';

export default defineService({
  name: ${JSON.stringify(name)},
  // @miqro.handle("powersave"): powersave: (service, payload) => …
  handle: {},
  // @miqro.handle_global("radio/#"): 'radio/#': (service, payload, { rest }) => …
  handleGlobal: {},
  // @miqro.loop(seconds=10): tell: { seconds: 10, run: (service) => service.publish('foo', 'bar') }
  loops: {},
});
`;
