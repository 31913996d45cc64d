import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { resolveDataFolder } from '../config/resolve-data-folder.js';
import type { GatewayError } from '../errors/gateway-error.js';
import { withDeadline } from '../gateway/deadline.js';
import type { StoredLanes } from '../gateway/gateway-options.js';
import type { StoredInbox } from '../gateway/inbox/inbox.js';
import { sessionFile } from '../gateway/session-file.js';
import { typesOf } from '../map/analysis/types-of.js';
import { deliveryOf } from '../map/route/delivery-of.js';
import type { FilterStore } from '../mqtt/subscriptions.js';
import type { OutboxFolder } from '../outbox/outbox-folder.js';
import type { Log } from '../sdk/log.js';
import type { AppPlan } from './app-plan.js';
import type { OwnLanes } from './open-lanes.js';

/** Beside what the gateway has taken for it already. */
const CLOSE_MS = 250;

const isDurable = ({ configuration, map }: AppPlan): boolean => {
  const { role, routes } = map.definition;
  const defaults = { qos: configuration.mqtt.qos, delivery: configuration.gateway.delivery };
  return routes.some(
    (route) =>
      typesOf(role, route, 'out').length > 0 &&
      deliveryOf(route.publish, defaults).delivery === 'durable',
  );
};

/**
 * What a gateway keeps on disk. It is opened when something needs it, or when something is left there
 * from before, and then stays open as long as the process lives.
 */
export class DataFolder {
  /** Resolves when another process has the folder: nothing may be written any more. */
  readonly lost: Promise<GatewayError>;
  readonly #log: Log;
  #lose: (error: GatewayError) => void = () => undefined;
  #folder: OutboxFolder | undefined;
  #stored: OwnLanes | undefined;
  #inbox: StoredInbox | undefined;
  #session: FilterStore | undefined;

  constructor(log: Log) {
    this.#log = log;
    this.lost = new Promise((resolve) => {
      this.#lose = resolve;
    });
  }

  /**
   * Opens what `plan` needs.
   *
   * @returns the lanes to the broker; undefined where nothing is durable
   * @throws GatewayError `OUTBOX_LOCKED`, `OUTBOX_FOLDER`
   */
  async open(plan: AppPlan): Promise<StoredLanes | undefined> {
    const path = resolveDataFolder(plan.configuration, process.env);
    const parks = plan.configuration.gateway.inbox;
    // What cannot be carried out is set aside in the folder as well.
    const isNeeded = isDurable(plan) || parks || existsSync(join(path, 'outbox'));
    if (this.#stored === undefined && isNeeded) {
      // Most gateways keep nothing on disk.
      const { openLanes } = await import('./open-lanes.js');
      this.#stored = await openLanes(await this.#open(path), plan.configuration.gateway, this.#log);
    }
    return this.#stored;
  }

  /**
   * Opens the lane of parked commands, after `open`; also where none are parked any more and some are
   * left.
   *
   * @throws GatewayError `OUTBOX_FOLDER`
   */
  async openInbox({ configuration }: AppPlan): Promise<StoredInbox | undefined> {
    const folder = this.#folder;
    if (folder === undefined || this.#inbox !== undefined) return this.#inbox;
    if (configuration.gateway.inbox || existsSync(folder.folderOf('inbox'))) {
      const { openInbox } = await import('./open-lanes.js');
      this.#inbox = await openInbox(folder, configuration.gateway, this.#log);
    }
    return this.#inbox;
  }

  /**
   * Throws away what waits, or was set aside, while the gateway runs.
   *
   * @param beforeMs only what was accepted before, on the wall clock; undefined: all
   * @returns how many
   */
  async purge(kept: 'outbox' | 'dead', beforeMs: number | undefined): Promise<number> {
    const [folder, stored] = [this.#folder, this.#stored];
    if (folder === undefined || stored === undefined) return 0;
    const { meant } = await import('./queue/purge-kept.js');
    const { count, last } = await meant(folder.folderOf(kept), beforeMs);
    return count === 0 ? 0 : stored.purge(kept, last);
  }

  /** Where the filters of a kept session are; undefined while nothing is kept on disk. */
  get session(): FilterStore | undefined {
    if (this.#folder !== undefined)
      this.#session ??= sessionFile(join(this.#folder.path, 'session.json'), this.#log);
    return this.#session;
  }

  /**
   * Closes the lanes, where that was not done before, and lets other processes have the folder. Where
   * the disk hangs the folder stays locked, as something may still be written, until the process ends.
   */
  async close(): Promise<void> {
    await withDeadline(async () => {
      await Promise.all(
        [this.#stored?.durable, this.#stored?.dead, this.#inbox?.lane].map(async (lane) =>
          lane?.close(),
        ),
      );
      await this.#folder?.close();
    }, CLOSE_MS);
    const left = this.#stored?.durable.counters.pending ?? 0;
    if (left > 0) this.#log.info(`outbox: ${left} messages wait on disk for the next start`);
  }

  async #open(path: string): Promise<OutboxFolder> {
    const { openOutboxFolder } = await import('../outbox/outbox-folder.js');
    this.#folder ??= await openOutboxFolder({ path, onLost: this.#lose });
    return this.#folder;
  }
}
