import { PATIENCE_MS } from '../../support/patience.js';
import type { resources } from '../../support/resources.js';
import {
  type Script,
  type ScriptedBroker,
  startScriptedBroker,
} from '../../support/scripted-broker.js';
import { startTcpProxy, type TcpProxy } from '../../support/tcp-proxy.js';
import {
  createFaultGateway,
  type FaultGateway,
  type FaultGatewayOptions,
} from './fault-gateway.js';
import type { GatewayReport } from './gateway-report.js';
import { NumberTraffic } from './number-traffic.js';
import { missingNumbers, type Verdict, verdictOf } from './number-verdict.js';
import { packetTap } from './packet-tap.js';

type Use = ReturnType<typeof resources>;

/** A gateway behind a link that the test governs and listens to. */
export interface FaultSite extends FaultGateway {
  readonly link: TcpProxy;
  readonly traffic: NumberTraffic;
  /** How often the gateway opened a connection, whatever became of it. */
  readonly attempts: () => number;
  readonly lastReport: () => GatewayReport | undefined;
  /** Waits for a condition; a failure shows what there is. */
  readonly until: (condition: () => boolean, what: string, limitMs?: number) => Promise<void>;
  /** Waits until the gateway has told of so many connections in all its lives; default 1. */
  readonly connected: (times?: number) => Promise<void>;
  /** Waits until everything that was accepted, `count` numbers at least, was acknowledged. */
  readonly delivered: (count: number, stream?: string, limitMs?: number) => Promise<void>;
  /**
   * Holds the numbers of a stream to the contract, and every report to the conservation of what was
   * accepted.
   */
  readonly verdict: (stream?: string) => Verdict;
  /** Ends the gateway with SIGTERM, and what it was in the end. */
  readonly finish: (stream?: string) => Promise<Verdict & { readonly exitCode: number | null }>;
}

/** Puts a gateway, not started, and a link in front of a broker that listens on `brokerPort`. */
export const startFaultSite = async (
  use: Use,
  brokerPort: number,
  options: Omit<FaultGatewayOptions, 'port'> = {},
): Promise<FaultSite> => {
  let traffic: NumberTraffic | undefined;
  let attempts = 0;
  const link = use(
    await startTcpProxy(brokerPort, {
      bytes: packetTap((...args) => traffic?.note(...args)),
      opened: (count) => {
        attempts = count;
        traffic?.ring();
      },
    }),
    (it) => it.close(),
  );
  const gateway = use(await createFaultGateway({ port: link.port, ...options }), (it) =>
    it.close(),
  );
  const { bell, device } = gateway;
  const seen = new NumberTraffic(bell);
  traffic = seen;
  const state = (): string => {
    const log = gateway.output();
    return `${JSON.stringify(seen.reports.at(-1)?.status)}\n${log.slice(-4000)}`;
  };
  const until: FaultSite['until'] = (condition, what, limitMs = PATIENCE_MS) =>
    bell.until(condition, what, { limitMs, state });
  const verdict = (stream = 'n'): Verdict => verdictOf(device, seen, stream);
  return {
    ...gateway,
    link,
    traffic: seen,
    attempts: () => attempts,
    lastReport: () => seen.reports.at(-1),
    until,
    connected: (times = 1) =>
      until(() => gateway.output().split(' connected to ').length > times, `${times} connections`),
    delivered: (count, stream = 'n', limitMs) =>
      until(
        () =>
          device.accepted(stream).length >= count &&
          seen.of(stream).acknowledged.size >= count &&
          missingNumbers(device, seen, stream).length === 0,
        `${count} numbers accepted and acknowledged`,
        limitMs,
      ),
    verdict,
    finish: async (stream) => {
      const { code } = await gateway.end();
      return { ...verdict(stream), exitCode: code };
    },
  };
};

/** The same in front of a scripted broker, which can give commands as well. */
export interface ScriptedSite extends FaultSite {
  readonly broker: ScriptedBroker;
  /** Sends a command with QoS 1 to whoever is connected. */
  readonly command: (number: number) => void;
}

/** Puts all of it in front of a scripted broker. */
export const startScriptedSite = async (
  use: Use,
  script: Script,
  options: Omit<FaultGatewayOptions, 'port'> = {},
): Promise<ScriptedSite> => {
  const broker = use(await startScriptedBroker(script), (it) => it.close());
  const command = (number: number): void => {
    for (const { send } of broker.peers)
      send({
        cmd: 'publish',
        topic: 'do',
        payload: String(number),
        qos: 1,
        messageId: (number % 0xffff) + 1,
        dup: false,
        retain: false,
      });
  };
  return { ...(await startFaultSite(use, broker.port, options)), broker, command };
};
