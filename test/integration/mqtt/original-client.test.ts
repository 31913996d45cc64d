/** What mgClient of the Python mqttgateway did, by the words of its documentation. */
import { once } from 'node:events';
import { eventWhere, nextEvent } from '../../support/next-event.js';
import { resources } from '../../support/resources.js';
import { type Peer, type Script, startScriptedBroker } from '../../support/scripted-broker.js';
import { connectClient, createClient, stopClients } from '../../support/start-client.js';

describe("the original's mgClient", () => {
  const use = resources();
  afterEach(stopClients);
  const scripted = async (script?: Script) =>
    use(await startScriptedBroker(script), (it) => it.close());
  const subscriptions = ({ packets }: { packets: readonly { cmd: string }[] }): number =>
    packets.filter(({ cmd }) => cmd === 'subscribe').length;

  test('mg_connect, mg_reconnect: a lost connection is made again, and its topics are subscribed again', async () => {
    let last: Peer | undefined;
    const broker = await scripted((packet, peer) => {
      if (packet.cmd === 'connect') last = peer;
      return undefined;
    });
    const filters = [{ filter: 'home/audiovideo/#', qos: 1 }] as const;
    const client = await connectClient({ port: broker.port, filters });
    expect(subscriptions(broker)).toBe(1);
    const again = eventWhere(client, 'connected', ({ generation }) => generation === 2);
    last?.socket.destroy();
    await again;
    expect({ connects: broker.connects().length, subscribed: subscriptions(broker) }).toEqual({
      connects: 2,
      subscribed: 2,
    });
  });

  test('loop_with_reconnect(timeout): the loop ends with its time, whatever the state', async () => {
    const broker = await scripted();
    const client = createClient({ port: broker.port });
    const connected = once(client, 'connected');
    const over = client.loopWithReconnect(AbortSignal.timeout(2_000));
    await connected;
    await over;
    expect(client.state).toBe('stopped');
  });

  test('lag_end, lag_reset: a connection that is not answered yet is not judged, and no other one begun', async () => {
    let answer = (): void => undefined;
    const asked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    let late: Peer | undefined;
    const broker = await scripted((packet, peer) => {
      if (packet.cmd !== 'connect') return undefined;
      late = peer;
      answer();
      return 'silent';
    });
    // Many times shorter than what the broker takes.
    const client = createClient({ port: broker.port, reconnectMinMs: 1, reconnectMaxMs: 1 });
    const failures: string[] = [];
    client.on('failure', ({ code }) => failures.push(code));
    const connected = nextEvent(client, 'connected');
    client.start();
    await asked;
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect({ state: client.state, connects: broker.connects().length }).toEqual({
      state: 'connecting',
      connects: 1,
    });
    late?.send({ cmd: 'connack', returnCode: 0, reasonCode: 0, sessionPresent: false });
    await connected;
    expect({ failures, connects: broker.connects().length }).toEqual({ failures: [], connects: 1 });
  });
});
