import { errorText } from '../../errors/error-text.js';
import type { InterfaceDefinition } from '../../sdk/interface-contract.js';
import { InterfaceHarness } from '../harness.js';
import type { HarnessOptions } from '../harness-options.js';
import { type Settled, settle, settledText } from '../settle.js';
import { type GivenOptions, triedOptions } from '../tried-options.js';
import type { ConformanceFixture, SimulatedDevice } from './conformance-fixture.js';
import { readExample } from './example-options.js';
import type { Verdict } from './verdict.js';

/** How long things may take, in milliseconds. */
export interface TrialLimits {
  /** A start. */
  readonly startMs: number;
  /** A command, a stop. */
  readonly endMs: number;
  /** A start that is aborted. */
  readonly abortMs: number;
  /** How long is looked whether something happens that must not. */
  readonly quietMs: number;
}

export const TRIAL_LIMITS: TrialLimits = {
  startMs: 5000,
  endMs: 2000,
  // A program is to be started by the system before it can be ended.
  abortMs: 2000,
  quietMs: 150,
};

/** Where one rule is tried: interfaces are made here, and stopped when the rule is decided. */
export interface Site {
  readonly device: SimulatedDevice;
  /** Makes an instance; its definition may be dressed for the rule. */
  readonly make: (
    name: string,
    dress?: (definition: InterfaceDefinition) => InterfaceDefinition,
  ) => InterfaceHarness;
}

interface TrialOptions {
  readonly definition: InterfaceDefinition;
  readonly folder: string | undefined;
  readonly fixture: ConformanceFixture | undefined;
  readonly limits: TrialLimits;
}

/** One interface with all that its rules are tried with. */
export class Trial {
  readonly definition: InterfaceDefinition;
  /** Where README and example lie; missing for a definition alone. */
  readonly folder: string | undefined;
  readonly limits: TrialLimits;
  /** Errors that nobody caught, with the rule that was tried. */
  readonly uncaught: string[] = [];
  readonly #fixture: ConformanceFixture | undefined;
  #firstStart: Promise<Settled | string> | undefined;

  constructor({ definition, folder, fixture, limits }: TrialOptions) {
    this.definition = definition;
    this.folder = folder;
    this.limits = limits;
    this.#fixture = fixture;
  }

  /**
   * The options without a simulated device: of the fixture, of the example, of the schema's own
   * examples; the first that are right together with `over`, those of a simulated device.
   *
   * @throws GatewayError where there are none that agree with the schema
   */
  options(over: GivenOptions = {}): GivenOptions {
    const { definition, folder } = this;
    const [instance] =
      folder === undefined ? [] : (readExample(folder, definition)?.instances ?? []);
    const candidates = [this.#fixture?.options, instance?.options, schemaExamples(definition)];
    let fault: unknown;
    for (const given of candidates.filter((each) => each !== undefined)) {
      try {
        return triedOptions(definition, { ...given, ...over }, definition.name);
      } catch (cause) {
        fault ??= cause;
      }
    }
    throw fault;
  }

  /** Tries a rule, with the simulated device if there is one; leaves nothing behind. */
  async atSite(run: (site: Site) => Promise<Verdict>): Promise<Verdict> {
    const made: InterfaceHarness[] = [];
    const device = (await this.#fixture?.setUp?.()) ?? {};
    const base = device.definition ?? this.definition;
    try {
      const options = this.options(device.options);
      const place: Omit<HarnessOptions, 'name'> = {
        options,
        ...(this.folder !== undefined && { folder: this.folder }),
      };
      return await run({
        device,
        make: (name, dress = (definition) => definition) => {
          const harness = new InterfaceHarness(dress(base), { ...place, name });
          made.push(harness);
          return harness;
        },
      });
    } catch (cause) {
      return { broken: `it could not be tried: ${errorText(cause)}` };
    } finally {
      const { endMs } = this.limits;
      await Promise.all(made.map((harness) => settle(() => harness.stop(), endMs)));
      await device.tearDown?.();
    }
  }

  /** Tries a rule of interfaces that run; skipped where this one does not start. */
  async whileRunning(
    run: (harness: InterfaceHarness, site: Site) => Promise<Verdict>,
  ): Promise<Verdict> {
    const started = await this.firstStart();
    if (typeof started === 'string') return { skipped: started };
    if (started.kind !== 'done')
      return {
        skipped: `${settledText('start', started)}; with a conformance.js it is tried on a simulated device`,
      };
    return this.atSite(async (site) => {
      const harness = site.make('tried');
      const again = await settle(() => harness.start(), this.limits.startMs);
      return again.kind === 'done'
        ? run(harness, site)
        : { broken: settledText('a new instance’s start', again) };
    });
  }

  /** How the first start ended; text where it could not be tried. Tried once. */
  firstStart(): Promise<Settled | string> {
    this.#firstStart ??= this.#tryStart();
    return this.#firstStart;
  }

  async #tryStart(): Promise<Settled | string> {
    let settled: Settled | string = 'start was not tried';
    const verdict = await this.atSite(async (site) => {
      const harness = site.make('tried');
      settled = await settle(() => harness.start(), this.limits.startMs);
      return { kept: true };
    });
    return 'broken' in verdict ? verdict.broken : settled;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The first example of each option that is required and has no default. */
const schemaExamples = ({ options }: InterfaceDefinition): GivenOptions => {
  const { properties, required } = options;
  const known = isRecord(properties) ? properties : {};
  const wanted: unknown[] = Array.isArray(required) ? required : [];
  return Object.fromEntries(
    Object.entries(known).flatMap(([name, part]): [string, unknown][] => {
      if (!wanted.includes(name) || !isRecord(part) || part['default'] !== undefined) return [];
      return Array.isArray(part['examples']) ? [[name, part['examples'][0]]] : [];
    }),
  );
};
