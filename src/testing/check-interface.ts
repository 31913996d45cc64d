import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { errorText } from '../errors/error-text.js';
import { GatewayError } from '../errors/gateway-error.js';
import { importDefinition } from '../isolation/import-definition.js';
import { loadManifest } from '../isolation/load-manifest.js';
import { programPlan } from '../isolation/process-plan.js';
import { remoteDefinition } from '../isolation/remote-definition.js';
import type { InterfaceDefinition } from '../sdk/interface-contract.js';
import type { ConformanceFixture } from './conformance/conformance-fixture.js';
import type { ConformanceRule, RuleResult } from './conformance/conformance-rule.js';
import { RULES } from './conformance/rules.js';
import { TRIAL_LIMITS, Trial, type TrialLimits } from './conformance/trial.js';
import type { Verdict } from './conformance/verdict.js';

const FIXTURE_FILES = ['conformance.js', 'conformance.mjs'];

/** What is checked. */
export interface InterfaceTarget {
  /** The definition, where it is imported already. */
  readonly definition?: InterfaceDefinition;
  /** Its file otherwise: an absolute path or a `file:` URL. */
  readonly file?: string;
  /** Where README, example and `conformance.js` lie; by default that of `file`. */
  readonly folder?: string;
  /** What the rules are tried with; by default `conformance.js` of the folder. */
  readonly fixture?: ConformanceFixture;
}

export interface CheckOptions {
  readonly limits?: Partial<TrialLimits>;
  /** Results of an earlier attempt, which are not tried again. */
  readonly settled?: readonly RuleResult[];
  /** Called before a rule is tried. */
  readonly onRule?: (rule: string) => void;
  /** Called when it is decided. */
  readonly onResult?: (result: RuleResult) => void;
}

/** What came out, rule by rule. */
export interface ConformanceReport {
  /** Whether no rule is broken. */
  readonly ok: boolean;
  /** The interface's name, where it has one. */
  readonly name: string | undefined;
  readonly rules: readonly RuleResult[];
}

const fileUrl = (file: string): string =>
  file.startsWith('file:') ? file : pathToFileURL(file).href;

/** Of the first folder that has one. An interface that ships has it beside its compiled file. */
const loadFixture = async (folders: readonly string[]): Promise<ConformanceFixture | undefined> => {
  const file = folders
    .flatMap((folder) => FIXTURE_FILES.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
  if (file === undefined) return undefined;
  const loaded: { default?: ConformanceFixture } = await import(fileUrl(file));
  if (typeof loaded.default === 'object') return loaded.default;
  throw new GatewayError('INTERFACE_INVALID', `${file} has no default export { options, setUp() }`);
};

/** Memory that a program may have while it is tried. */
const MEMORY_MIB = 512;

/** The definition in a module, or that of a program in another language, which is run apart. */
const loadTried = (file: string): InterfaceDefinition | Promise<InterfaceDefinition> => {
  const url = fileUrl(file);
  if (!url.endsWith('.json')) return importDefinition(file, url);
  const { description, command, folder } = loadManifest(basename(fileURLToPath(url)), url);
  return remoteDefinition(
    description,
    programPlan({ module: file, command, cwd: folder, memoryMiB: MEMORY_MIB }),
  );
};

const resultOf = ({ id, sentence, remedy }: ConformanceRule, verdict: Verdict): RuleResult => {
  const about = { rule: id, sentence, remedy };
  if ('broken' in verdict) return { ...about, outcome: 'broken', seen: verdict.broken };
  if ('skipped' in verdict)
    return {
      ...about,
      outcome: 'skipped',
      seen: verdict.skipped,
      ...(verdict.blocking !== undefined && { blocking: verdict.blocking }),
    };
  return { ...about, outcome: 'kept', seen: '' };
};

/** The broken rule for which those that need this one cannot be tried; empty if there is none. */
const blockedBy = (result: RuleResult | undefined): string =>
  result?.outcome === 'broken' ? result.rule : (result?.blocking ?? '');

/** The target ready to be tried; text where it cannot be loaded. */
const trialOf = async (target: InterfaceTarget, options: CheckOptions): Promise<Trial | string> => {
  const { file } = target;
  try {
    const beside = file === undefined ? [] : [dirname(fileURLToPath(fileUrl(file)))];
    const [folder] = target.folder === undefined ? beside : [target.folder];
    const definition = target.definition ?? (await loadTried(file ?? ''));
    const fixture =
      target.fixture ?? (await loadFixture(folder === undefined ? beside : [folder, ...beside]));
    const limits = { ...TRIAL_LIMITS, ...options.limits };
    return new Trial({ definition, folder, fixture, limits });
  } catch (cause) {
    return errorText(cause);
  }
};

/** Notes errors that nobody catches while `run` lasts, which would end the process otherwise. */
const watchingErrors = async (
  note: (cause: unknown) => void,
  run: () => Promise<void>,
): Promise<void> => {
  const events = ['uncaughtException', 'unhandledRejection'] as const;
  for (const event of events) process.on(event, note);
  try {
    await run();
  } finally {
    for (const event of events) process.off(event, note);
  }
};

/**
 * Tries an interface by every rule of the contract, in this process; `mqttgateway interface check`
 * does it in one of its own. Where there is no device, the rules that need one are skipped: give it
 * a simulated one with `conformance.js`.
 *
 * @example
 * const { rules } = await checkInterface({ definition, folder: import.meta.dirname });
 * assert.deepEqual(rules.filter(({ outcome }) => outcome === 'broken'), []);
 */
export const checkInterface = async (
  target: InterfaceTarget,
  options: CheckOptions = {},
): Promise<ConformanceReport> => {
  const results = new Map((options.settled ?? []).map((result) => [result.rule, result]));
  let trying = 'definition';
  let trial: Trial | string | undefined;

  const decide = async (rule: ConformanceRule): Promise<Verdict> => {
    const blocking = rule.needs.map((id) => blockedBy(results.get(id))).find((id) => id !== '');
    if (blocking !== undefined) return { skipped: `${blocking} is broken`, blocking };
    trial ??= await trialOf(target, options);
    if (typeof trial !== 'string') return rule.run(trial);
    return rule.id === 'definition' ? { broken: trial } : { skipped: 'it cannot be loaded' };
  };

  await watchingErrors(
    (cause) => {
      if (trial instanceof Trial) trial.uncaught.push(`during ${trying}: ${errorText(cause)}`);
    },
    async () => {
      for (const rule of RULES) {
        if (results.has(rule.id)) continue;
        trying = rule.id;
        options.onRule?.(rule.id);
        const verdict = await decide(rule).catch((cause: unknown) => ({
          broken: `it could not be tried: ${errorText(cause)}`,
        }));
        const result = resultOf(rule, verdict);
        results.set(rule.id, result);
        options.onResult?.(result);
        // Rejections are told at the end of a turn.
        await new Promise((resolve) => setImmediate(resolve));
      }
    },
  );
  const rules = RULES.flatMap(({ id }) => results.get(id) ?? []);
  return {
    ok: rules.every(({ outcome }) => outcome !== 'broken'),
    name: trial instanceof Trial ? trial.definition.name : undefined,
    rules,
  };
};
