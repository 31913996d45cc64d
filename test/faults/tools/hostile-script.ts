import { resetSocket } from '../../support/reset-socket.js';
import type { Peer, Script } from '../../support/scripted-broker.js';
import { between } from './seed.js';

/** What a broker owes one client. */
interface Debt {
  readonly messageIds: number[];
  /** Until then nothing is acknowledged. */
  isHeld: boolean;
}

/**
 * A broker that takes what comes and acknowledges it in order, as it must (MQTT-4.6.0-2), but lets
 * the client wait now and then, sometimes for ever, or resets the connection.
 */
export const hostileScript = (random: () => number): Script => {
  const debts = new WeakMap<Peer, Debt>();
  const pay = (peer: Peer, { messageIds }: Debt): void => {
    for (const messageId of messageIds.splice(0)) peer.send({ cmd: 'puback', messageId });
  };
  return (packet, peer) => {
    if (packet.cmd !== 'publish' || packet.qos === 0) return undefined;
    const debt = debts.get(peer) ?? { messageIds: [], isHeld: false };
    debts.set(peer, debt);
    debt.messageIds.push(packet.messageId ?? 0);
    const chance = random();
    if (chance < 0.0005) resetSocket(peer.socket);
    else if (chance < 0.001) debt.isHeld = true;
    else if (chance < 0.02 && !debt.isHeld) {
      debt.isHeld = true;
      setTimeout(
        () => {
          debt.isHeld = false;
          pay(peer, debt);
        },
        between(random, 1, 20),
      );
    } else if (!debt.isHeld) pay(peer, debt);
    return 'silent';
  };
};
