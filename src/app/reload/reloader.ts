import { statSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import type { Configuration, LoadedConfiguration } from '../../config/configuration.js';
import { errorText } from '../../errors/error-text.js';
import { EXIT } from '../../errors/exit-code.js';
import { GatewayError } from '../../errors/gateway-error.js';
import type { Problem } from '../../errors/problem.js';
import { whereText } from '../../errors/where.js';
import type { FailedStart } from '../../gateway/instances.js';
import type { Translated } from '../../gateway/translated.js';
import type { LogOptions, ProcessLog } from '../../log/create-log.js';
import type { AppPlan } from '../app-plan.js';
import { logOptions, showsMessages } from '../log-options.js';
import { planApp } from '../plan-app.js';
import type { App } from '../start-app.js';
import { comparePlans, isNoChange, type PlanChanges, type ReadPlan } from './compare-plans.js';
import { digestOf } from './digest-of.js';
import { planFiles } from './plan-files.js';
import { reloadMessage } from './reload-message.js';
import type { ReloadReason, ReloadResult } from './reload-result.js';
import { reloadText } from './reload-text.js';
import { whileRunning } from './while-running.js';

/** Files that are written while they are read are read again, but not for ever. */
const MAX_READS = 5;

export interface ReloaderOptions {
  /** Reads the configuration as at the start: the same flags, the same environment. */
  readonly load: () => Promise<LoadedConfiguration>;
  readonly cwd: string;
  /** What runs. */
  readonly plan: AppPlan;
  /** The files of its map. */
  readonly mapFiles: readonly string[];
  readonly app: Pick<App, 'change' | 'gateway'>;
  readonly log: Pick<ProcessLog, 'change' | 'child'>;
  /** Sees each message where the log shows them. */
  readonly watch: (translated: Translated) => void;
  /** Told when a reload begins, before anything is read. */
  readonly onBegin: () => void;
  /** Told of each result, with the configuration that runs and the files that it and the last attempt name. */
  readonly onResult: (result: ReloadResult, running: Running) => void;
}

/** What runs after a reload. */
export interface Running {
  readonly plan: AppPlan;
  /** Also those that a refused attempt named, so that it is seen when they are mended. */
  readonly contents: ReadonlyMap<string, string>;
}

/** What was read, whether it can run or not. */
interface Attempt {
  readonly plan: AppPlan | undefined;
  readonly problems: readonly Problem[];
  readonly exitCode: ReloadResult['exitCode'];
  readonly contents: ReadonlyMap<string, string>;
}

type Decision = Pick<ReloadResult, 'result' | 'changed' | 'problems' | 'exitCode'>;

const contentsOf = (files: readonly string[]): ReadonlyMap<string, string> =>
  new Map(files.map((file) => [file, digestOf(file)]));

/** What was written since the process began may not be what was read. A pipe says it once. */
const isNewer = (file: string): boolean => {
  try {
    const stats = statSync(file);
    return stats.isFile() && stats.ctimeMs > performance.timeOrigin;
  } catch {
    return false;
  }
};

const contentsAtStart = (files: readonly string[]): ReadonlyMap<string, string> =>
  new Map(files.map((file) => [file, isNewer(file) ? 'written since' : digestOf(file)]));

const errorOf = (cause: unknown): Problem => {
  if (!(cause instanceof GatewayError))
    return { code: 'COMMAND_INTERNAL', severity: 'error', message: errorText(cause) };
  const { code, message, hint } = cause;
  return { code, severity: 'error', message, ...(hint !== undefined && { hint }) };
};

const needsRestart = (options: readonly string[]): Problem => ({
  code: 'RELOAD_NEEDS_RESTART',
  severity: 'error',
  message: `${options.join(', ')} ${options.length === 1 ? 'has' : 'have'} changed, which a running gateway cannot take up`,
  hint: `restart the gateway, or set ${options.length === 1 ? 'it' : 'them'} back`,
});

/** Whether it is the same but for how grave it is. */
const isSameAs =
  ({ severity: _severity, ...one }: Problem) =>
  ({ severity: _other, ...another }: Problem): boolean =>
    isDeepStrictEqual(one, another);

const failedProblem = ({ name, cause }: FailedStart): Problem => ({
  ...errorOf(cause),
  hint: `its start policy is fail; the gateway goes on without ${name}`,
});

/** Changes a running gateway to what its files say now: all of it, or nothing. */
export class Reloader {
  readonly #options: ReloaderOptions;
  #running: ReadPlan;
  #logTerms: LogOptions;
  #present: Promise<ReloadResult> | undefined;
  #next: Promise<ReloadResult> | undefined;
  #ended = false;

  constructor(options: ReloaderOptions) {
    this.#options = options;
    const { plan, mapFiles } = options;
    this.#logTerms = logOptions(plan.configuration, plan.secrets);
    this.#running = { plan, contents: contentsAtStart(planFiles(plan.configuration, mapFiles)) };
  }

  /** What runs, and what its files hold. */
  get running(): Running {
    return this.#running;
  }

  /**
   * Loads the files again and goes on by them, or says why not; never rejects. One at a time: where
   * one is under way, another one comes after it, once, however often it is asked for.
   */
  reload(reason: ReloadReason): Promise<ReloadResult> {
    if (this.#present === undefined) return this.#begin(reason);
    this.#next ??= this.#present.then(() => {
      this.#next = undefined;
      return this.#begin(reason);
    });
    return this.#next;
  }

  /** Changes nothing any more, and tells nothing. */
  end(): void {
    this.#ended = true;
  }

  async #begin(reason: ReloadReason): Promise<ReloadResult> {
    const present = this.#run(reason);
    this.#present = present;
    const result = await present;
    if (this.#present === present) this.#present = undefined;
    return result;
  }

  async #run(reason: ReloadReason): Promise<ReloadResult> {
    const { onBegin, onResult, app } = this.#options;
    let attempt: Attempt | undefined;
    let decision: Decision;
    try {
      if (!this.#ended) onBegin();
      attempt = await this.#read();
      decision = await this.#decide(attempt);
    } catch (cause) {
      const problem = errorOf(cause);
      const { exitCode } = cause instanceof GatewayError ? cause : { exitCode: EXIT.internal };
      decision = { result: 'refused', problems: [problem], exitCode };
    }
    const { generation } = app.gateway;
    const result = { ...decision, generation, reason, at: new Date().toISOString() };
    if (this.#ended) return result;
    this.#tell(result);
    const contents = new Map([...this.#running.contents, ...(attempt?.contents ?? [])]);
    onResult(result, { plan: this.#running.plan, contents });
    return result;
  }

  /** Reads until nothing was written meanwhile: half of a file must not be taken for the whole. */
  async #read(): Promise<Attempt> {
    const { load, cwd } = this.#options;
    let before = contentsOf([...this.#running.contents.keys()]);
    for (let reads = 1; ; reads += 1) {
      const loaded = await load();
      const { configuration } = loaded;
      const { plan, exitCode, mapFiles, ...found } = await planApp(loaded, cwd, 'again');
      const problems = found.problems.map((problem) => whileRunning(problem, configuration.file));
      const contents = contentsOf(planFiles(configuration, mapFiles));
      const isSame = [...contents].every(([file, digest]) => before.get(file) === digest);
      if (isSame || reads === MAX_READS || this.#ended)
        return { plan, problems, exitCode, contents };
      before = contents;
    }
  }

  async #decide({ plan, problems, exitCode, contents }: Attempt): Promise<Decision> {
    const refused = (more: readonly Problem[], code = exitCode): Decision => ({
      result: 'refused',
      // A start takes a broken module for a warning, and it is among those too.
      problems: [...more, ...problems.filter((problem) => !more.some(isSameAs(problem)))],
      exitCode: code,
    });
    if (plan === undefined) return refused([]);
    const changes = comparePlans(this.#running, { plan, contents });
    if (changes.fixed.length > 0)
      return refused([needsRestart(changes.fixed)], EXIT.badConfiguration);
    const broken = [...plan.broken].flatMap(([name, problem]) =>
      this.#isWhole(name) ? [problem] : [],
    );
    if (broken.length > 0) return refused(broken, EXIT.badConfiguration);
    if (isNoChange(changes) || this.#ended) return { result: 'unchanged', problems, exitCode };
    return this.#apply({ plan, contents }, changes, problems);
  }

  /** What was secret before may still be said, by an interface that stops. */
  #setLog(configuration: Configuration, plans: readonly AppPlan[]): void {
    const secrets = [...new Set(plans.flatMap((plan) => plan.secrets))];
    const terms = logOptions(configuration, secrets);
    if (isDeepStrictEqual(terms, this.#logTerms)) return;
    this.#logTerms = terms;
    this.#options.log.change(terms);
  }

  #tell(result: ReloadResult): void {
    const { app, log } = this.#options;
    const own = log.child('reload');
    if (result.result === 'refused') own.error(reloadText(result));
    else own.info(reloadText(result));
    for (const { code, severity, message, where, hint } of result.problems) {
      const place = where === undefined ? '' : `${whereText(where)}: `;
      const text = `${place}${message}${hint === undefined ? '' : ` → ${hint}`}`;
      if (severity === 'error') own.error(text, { code });
      else own.warn(text, { code });
    }
    app.gateway.tellReload(
      result.result === 'ok' ? 'applied' : result.result,
      reloadMessage(result),
    );
  }

  /** Whether an instance is there whose module could be used. */
  #isWhole(name: string): boolean {
    const { instances, broken } = this.#running.plan;
    return instances.some((instance) => instance.name === name) && !broken.has(name);
  }

  async #apply(
    next: ReadPlan,
    { fixed: _fixed, ...changed }: PlanChanges,
    problems: readonly Problem[],
  ): Promise<Decision> {
    const { app, watch } = this.#options;
    const before = this.#running.plan;
    const { configuration } = next.plan;
    this.#setLog(configuration, [before, next.plan]);
    let failed: readonly FailedStart[];
    try {
      failed = await app.change(next.plan, {
        restart: new Set(changed.interfaces.restarted),
        replacesClient: changed.client,
        watch: showsMessages(configuration) ? watch : undefined,
      });
    } catch (cause) {
      this.#setLog(before.configuration, [before]);
      throw cause;
    }
    this.#running = next;
    const [first] = failed;
    return {
      result: 'ok',
      changed,
      problems: [...failed.map(failedProblem), ...problems],
      exitCode: first?.cause instanceof GatewayError ? first.cause.exitCode : EXIT.ok,
    };
  }
}
