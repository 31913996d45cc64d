import { dirname } from 'node:path';
import { PassThrough } from 'node:stream';
import type { AppPlan } from '../../src/app/app-plan.js';
import { planApp } from '../../src/app/plan-app.js';
import { Reloader, type ReloaderOptions } from '../../src/app/reload/reloader.js';
import { type App, type StartOptions, startApp } from '../../src/app/start-app.js';
import { loadConfiguration } from '../../src/config/load-configuration.js';
import { createLog, type ProcessLog } from '../../src/log/create-log.js';

/** A gateway in this process, as `mqttgateway run` would start it. */
export interface StartedFromFile {
  readonly app: App;
  readonly log: ProcessLog;
  readonly reloader: Reloader;
  /** What it has logged so far. */
  readonly output: () => string;
}

export interface FromFileOptions {
  /** Before it runs: another plan in place of the one of the files. */
  readonly change?: (plan: AppPlan) => AppPlan;
  /** What is handed to the start, beside the log. */
  readonly start?: (log: ProcessLog, plan: AppPlan) => Omit<StartOptions, 'log'>;
  readonly reloader?: Partial<ReloaderOptions>;
}

/** Starts the gateway of a configuration file; whoever calls it stops `app`. */
export const startFromFile = async (
  file: string,
  { change = (plan) => plan, start, reloader }: FromFileOptions = {},
): Promise<StartedFromFile> => {
  const cwd = dirname(file);
  const load = async () => loadConfiguration({ file, cwd, environment: {} });
  const { plan: planned, problems, mapFiles } = await planApp(await load(), cwd, 'run');
  if (planned === undefined) throw new Error(problems.map(({ message }) => message).join('\n'));
  const plan = change(planned);
  const console = new PassThrough();
  let output = '';
  console.on('data', (chunk) => {
    output += String(chunk);
  });
  const log = createLog({ consoleLevel: 'INFO', format: 'text', console });
  const app = await startApp(plan, { ...start?.(log, plan), log });
  await app.started;
  return {
    app,
    log,
    output: () => output,
    reloader: new Reloader({
      load,
      cwd,
      plan,
      mapFiles,
      app,
      log,
      watch: () => undefined,
      onBegin: () => undefined,
      onResult: () => undefined,
      ...reloader,
    }),
  };
};
