import { setImmediate } from 'node:timers/promises';
import { Host } from '../../src/isolation/host.js';
import { parseHostMessage } from '../../src/isolation/host-message.js';
import type { DeviceInterface, InterfaceContext } from '../../src/sdk/interface-contract.js';

/** A line that a host has written. */
export interface Posted {
  readonly type: string;
  readonly [member: string]: unknown;
}

/** A host without a thread or a process around it, and all that it says. */
export const hosted = async (device: Partial<DeviceInterface> = {}, traffic = true) => {
  const posted: Posted[] = [];
  let context: InterfaceContext | undefined;
  const host = new Host({
    load: async () => ({
      name: 'lamp',
      apiVersion: 1,
      options: {},
      create: (_, given) => {
        context = given;
        return { start() {}, handle() {}, stop() {}, ...device };
      },
    }),
    // What the gateway would refuse as no right line is refused here.
    post: (text) => posted.push({ ...parseHostMessage(text) }),
  });
  let id = 0;
  const ask = async (request: object): Promise<Posted | undefined> => {
    id += 1;
    const own = id;
    host.receive(JSON.stringify({ ...request, id: own }));
    const answer = () => posted.find((each) => each['id'] === own && /done|failed/.test(each.type));
    while (answer() === undefined) await setImmediate();
    return answer();
  };
  const creation = { type: 'create', name: 'lamp', options: {}, folder: '/', traffic };
  const created = await ask({ ...creation, protocol: 2, base: 'service/lamp' });
  await ask({ type: 'start' });
  if (context === undefined) throw new Error('it was not created');
  const told = (type: string): Posted[] => posted.filter((each) => each.type === type);
  /** As the gateway answers what the host has asked. */
  const accept = (id: unknown, result?: unknown): void =>
    host.receive(JSON.stringify({ type: 'accepted', id, result }));
  return { context, host, ask, told, accept, created, posted };
};
