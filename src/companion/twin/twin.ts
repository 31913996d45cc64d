import { errorText } from '../../errors/error-text.js';
import { codeOf } from '../../gateway/code-of.js';
import type { Companion, CompanionPort } from '../../gateway/companion.js';
import { shortText } from '../../gateway/short-text.js';
import type { InboundMessage } from '../../mqtt/inbound-message.js';
import type { JsonObject } from '../../sdk/interface-contract.js';
import { Throttle } from '../../sdk/throttle.js';
import { DesiredState } from './desired-state.js';
import { fitReported } from './fit-reported.js';
import type { KeptDesired, KeptDocument } from './kept-desired.js';
import { ReportPace } from './report-pace.js';
import { reportedParts, type TwinError } from './reported-parts.js';
import { SaidValues } from './said-values.js';
import { SettingsApplier } from './settings-applier.js';
import type { ConfiguredSwitches, SettingsChange } from './settings-changes.js';
import type { TwinBackend, TwinEvents } from './twin-backend.js';
import type { TwinSettings } from './twin-settings.js';

export interface TwinOptions {
  readonly port: CompanionPort;
  /** @param before what was desired when an earlier process ended */
  readonly createBackend: (events: TwinEvents, before: KeptDocument | undefined) => TwinBackend;
  readonly reportIntervalMs: number;
  /** How the configuration that runs now has each interface. */
  readonly configured: () => ReadonlyMap<string, ConfiguredSwitches>;
  /** Missing: what is desired is not kept over a restart. */
  readonly kept?: KeptDesired | undefined;
}

/** Makes gateway and interfaces what a back end desires, and reports to it what they are. */
export class Twin implements Companion {
  readonly #port: CompanionPort;
  readonly #kept: KeptDesired | undefined;
  readonly #backend: TwinBackend;
  readonly #desired: DesiredState;
  readonly #applier: SettingsApplier;
  readonly #pace: ReportPace;
  readonly #said = new SaidValues();
  readonly #told: Throttle;
  #error: TwinError | undefined;
  #generation: number;

  constructor(options: TwinOptions) {
    const { port, kept, configured, createBackend, reportIntervalMs } = options;
    this.#port = port;
    this.#kept = kept;
    this.#generation = port.status.generation;
    this.#told = new Throttle({
      monotonicMs: () => performance.now(),
      lagMs: 60_000,
      report: (text, fields) => port.log.warn(shortText(text), fields),
    });
    this.#applier = new SettingsApplier({
      instances: port.instances,
      configured,
      onFailed: (change, error) => this.#failed(change, error),
    });
    this.#pace = new ReportPace({
      intervalMs: reportIntervalMs,
      report: () => this.#report(),
      onFailed: (error) => this.#notReported(error),
    });
    this.#desired = new DesiredState({
      onChange: (desired, settings) => this.#apply(desired, settings),
      onNews: () => this.#pace.changed(),
      names: () => port.instances.names,
      log: port.log,
    });
    const before = kept?.load();
    const events: TwinEvents = {
      desired: (document, version) => this.#desired.take(document, version),
      refused: (code, reason) => this.#desired.refuse(code, reason),
      ready: () => this.#pace.open(),
    };
    this.#backend = createBackend(events, before);
    if (before !== undefined) this.#desired.take(before.desired, before.version);
    port.listen(this.#backend.filters);
  }

  onMessage(message: InboundMessage): void | Promise<void> {
    return this.#backend.receive(message);
  }

  onConnected(): void {
    this.#backend.connected();
  }

  onDisconnected(): void {
    this.#pace.close();
    this.#backend.disconnected();
  }

  onStatus(): void {
    const { generation, interfaces } = this.#port.status;
    this.#said.keep(new Map(interfaces.map((one) => [one.name, one.interface])));
    if (generation !== this.#generation) this.#applier.again();
    this.#generation = generation;
    this.#pace.changed();
  }

  onReport(instance: string, values: Readonly<Record<string, unknown>>): void {
    const leftOut = this.#said.change(instance, values);
    if (leftOut.length > 0)
      this.#told.trigger(
        `said ${instance}`,
        `${instance} reports what is not taken: ${leftOut.join(', ')}`,
      );
    this.#pace.changed();
  }

  async stop(): Promise<void> {
    this.#pace.end();
    this.#backend.disconnected();
    this.#told.flush();
    await this.#kept?.close();
  }

  #apply(desired: JsonObject, settings: TwinSettings): void {
    const { instances } = this.#port;
    instances.updateState(desired);
    this.#applier.apply(settings);
    this.#kept?.save({ desired, version: this.#desired.version });
  }

  async #report(): Promise<void> {
    const { status, instances } = this.#port;
    this.#findError(status.interfaces);
    const parts = reportedParts({
      status,
      isActive: instances.isActive,
      desiredVersion: this.#desired.version,
      refusal: this.#desired.refusal,
      error: this.#error,
      said: this.#said.values,
    });
    const { document, leftOut } = fitReported(parts, this.#backend.limits);
    if (leftOut.length > 0)
      this.#told.trigger('left out', `not reported, as it may not be so: ${leftOut.join(', ')}`);
    await this.#backend.report(document);
  }

  /** The last one stays, also when it is over. */
  #findError(interfaces: CompanionPort['status']['interfaces']): void {
    for (const { name, state, since, reason } of interfaces) {
      if (reason === undefined || (state !== 'waiting' && state !== 'failed')) continue;
      if (this.#error !== undefined && this.#error.at >= since) continue;
      this.#error = { interface: name, message: shortText(reason), at: since };
    }
  }

  #failed(change: SettingsChange, error: unknown): void {
    const instance = change.what === 'active' ? '' : change.instance;
    const code = codeOf(error);
    this.#error = {
      interface: instance,
      ...(code !== undefined && { code }),
      message: shortText(errorText(error)),
      at: new Date().toISOString(),
    };
    const wish = `${change.what} ${change.isOn ? 'on' : 'off'}`;
    this.#port.log.warn(
      `${instance || 'the gateway'} is not as desired (${wish}): ${errorText(error)}`,
      {
        code,
      },
    );
    this.#pace.changed();
  }

  #notReported(error: unknown): boolean {
    const isLater =
      typeof error === 'object' &&
      error !== null &&
      'retryable' in error &&
      error.retryable === true;
    const code = codeOf(error);
    // A lost connection is told by the client.
    if (code?.startsWith('MQTT_') !== true || !isLater)
      this.#told.trigger(`report ${code}`, `the state could not be reported: ${errorText(error)}`, {
        code,
      });
    return isLater;
  }
}
