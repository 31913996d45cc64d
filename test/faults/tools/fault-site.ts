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
import { conservationFaults, droppedOf, type GatewayReport } from './gateway-report.js';
import { NumberTraffic } from './number-traffic.js';
import { packetTap } from './packet-tap.js';

type Use = ReturnType<typeof resources>;

/** A gateway behind a link that the test governs and listens to. */
export interface FaultSite extends FaultGateway {
  readonly link: TcpProxy;
  readonly traffic: NumberTraffic;
  readonly lastReport: () => GatewayReport | undefined;
  /** Waits for a condition; a failure shows what there is. */
  readonly until: (condition: () => boolean, what: string, limitMs?: number) => Promise<void>;
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

/** What became of the numbers of a stream. */
export interface Verdict {
  readonly accepted: number;
  /** Accepted, and never acknowledged by the broker. */
  readonly lost: readonly number[];
  /** Came for the first time after a later one. */
  readonly reordered: number;
  readonly duplicates: number;
  /** Reports that do not add up. */
  readonly unconserved: readonly string[];
  readonly dropped: Readonly<Record<string, number>>;
  /** In all lanes, by the last report. */
  readonly pending: number;
}

/** What a verdict is where nothing went wrong; duplicates are to be judged beside. */
export const NOTHING_WRONG = {
  lost: [],
  reordered: 0,
  unconserved: [],
  dropped: {},
  pending: 0,
} as const;

const disorder = (numbers: readonly number[]): number =>
  numbers.filter((number, index) => number < (numbers[index - 1] ?? -Infinity)).length;

/** Puts a gateway, not started, and a link in front of a broker that listens on `brokerPort`. */
export const startFaultSite = async (
  use: Use,
  brokerPort: number,
  options: Omit<FaultGatewayOptions, 'port'> = {},
): Promise<FaultSite> => {
  let traffic: NumberTraffic | undefined;
  const tap = packetTap((...args) => traffic?.note(...args));
  const link = use(await startTcpProxy(brokerPort, tap), (it) => it.close());
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
  const until: FaultSite['until'] = (condition, what, limitMs = 15_000) =>
    bell.until(condition, what, { limitMs, state });
  const missing = (stream: string): number[] => {
    const { acknowledged } = seen.of(stream);
    return device.accepted(stream).filter((number) => !acknowledged.has(number));
  };
  const verdict = (stream = 'n'): Verdict => {
    const { seen: sightings, first } = seen.of(stream);
    const last = seen.reports.at(-1);
    return {
      accepted: device.accepted(stream).length,
      lost: missing(stream),
      reordered: disorder(first),
      duplicates: sightings.length - first.length,
      unconserved: seen.reports.flatMap(conservationFaults),
      pending: last?.lanes.reduce((total, { pending }) => total + pending, 0) ?? 0,
      dropped: last === undefined ? {} : droppedOf(last),
    };
  };
  return {
    ...gateway,
    link,
    traffic: seen,
    lastReport: () => seen.reports.at(-1),
    until,
    delivered: (count, stream = 'n', limitMs) =>
      until(
        () =>
          device.accepted(stream).length >= count &&
          seen.of(stream).acknowledged.size >= count &&
          missing(stream).length === 0,
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

/** The same in front of a scripted broker. */
export const startScriptedSite = async (
  use: Use,
  script: Script,
  options: Omit<FaultGatewayOptions, 'port'> = {},
): Promise<FaultSite & { readonly broker: ScriptedBroker }> => {
  const broker = use(await startScriptedBroker(script), (it) => it.close());
  return { ...(await startFaultSite(use, broker.port, options)), broker };
};
