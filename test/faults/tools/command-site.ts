import { join } from 'node:path';
import { connectAsync } from 'mqtt';
import { type Mosquitto, startMosquitto } from '../../support/mosquitto.js';
import type { resources } from '../../support/resources.js';
import type { FaultGatewayOptions } from './fault-gateway.js';
import { type FaultSite, startFaultSite } from './fault-site.js';

/** What the tests look at in a status. */
export interface CommandStatus {
  readonly interfaces: readonly { readonly commands: Readonly<Record<string, number>> }[];
  readonly inbound: Readonly<Record<string, number>> & {
    readonly inbox?: Readonly<Record<string, number>>;
    readonly refused: Readonly<Record<string, number>>;
  };
  readonly outbound: { readonly dead?: Readonly<Record<string, number>> };
  readonly connection: Readonly<Record<string, number>>;
}

export interface CommandSiteOptions extends Omit<FaultGatewayOptions, 'port'> {
  readonly broker?: Mosquitto;
}

/** A gateway whose device obeys by numbers, mosquitto, and somebody who gives commands. */
export interface CommandSite extends FaultSite {
  readonly broker: Mosquitto;
  /** Gives a command with QoS 1; resolves once the broker has it. */
  readonly say: (number: number, more?: SayOptions) => Promise<void>;
  /** Lets a command of 6,000 and above be done. */
  readonly finish6: (number: number) => void;
  /** Waits until these commands have begun; each run counts. */
  readonly begun: (count: number) => Promise<void>;
  /** Commands that are through. */
  readonly done: () => readonly number[];
  /** The next status that fits. */
  readonly status: (fits: (status: CommandStatus) => boolean) => Promise<CommandStatus>;
}

export interface SayOptions {
  /** Default `do`. */
  readonly topic?: string;
  readonly retain?: boolean;
  readonly expirySeconds?: number;
}

/** Puts all of it in place; the gateway is not started. */
export const startCommandSite = async (
  use: ReturnType<typeof resources>,
  { broker: given, ...options }: CommandSiteOptions = {},
): Promise<CommandSite> => {
  const broker = given ?? use(await startMosquitto(), (it) => it.stop());
  const site = await startFaultSite(use, broker.port, {
    ...options,
    device: { module: join(import.meta.dirname, 'command-device.mjs'), ...options.device },
  });
  const client = use(
    await connectAsync(`mqtt://127.0.0.1:${broker.port}`, { protocolVersion: 5 }),
    (it) => it.endAsync(true),
  );
  return {
    ...site,
    broker,
    say: async (number, { topic = 'do', retain = false, expirySeconds } = {}) => {
      const properties =
        expirySeconds === undefined ? {} : { messageExpiryInterval: expirySeconds };
      await client.publishAsync(topic, String(number), { qos: 1, retain, properties });
    },
    finish6: (number) => site.device.tell(`finish ${number}`),
    begun: (count) =>
      site.until(() => site.device.commands.length >= count, `${count} commands begun`),
    done: () => site.device.accepted('done'),
    status: async (fits) => {
      let found: CommandStatus | undefined;
      let from = Math.max(0, site.traffic.reports.length - 1);
      await site.until(() => {
        const { reports } = site.traffic;
        for (; from < reports.length && found === undefined; from += 1) {
          const candidate = reports[from]?.status as unknown as CommandStatus | undefined;
          if (candidate !== undefined && fits(candidate)) found = candidate;
        }
        return found !== undefined;
      }, 'a status that fits');
      if (found === undefined) throw new Error('no status');
      return found;
    },
  };
};
