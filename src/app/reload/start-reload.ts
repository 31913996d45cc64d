import { errorText } from '../../errors/error-text.js';
import type { AppPlan } from '../app-plan.js';
import { FileWatch } from './file-watch.js';
import { reloadMessage } from './reload-message.js';
import type { ReloadReason, ReloadResult } from './reload-result.js';
import { Reloader, type ReloaderOptions } from './reloader.js';
import { openRunFile, type RunFile } from './run-file.js';

/** The way to change a gateway that runs by a configuration file. */
export interface ReloadControl {
  /** Loads the files again; never rejects. */
  reload(reason: ReloadReason): Promise<ReloadResult>;
  /** What runs now. */
  readonly plan: AppPlan;
  /** Takes no more wishes; the run file goes. To be called before the gateway stops. */
  end(): void;
}

export interface ReloadOptions extends Omit<ReloaderOptions, 'onBegin' | 'onResult'> {
  /** Of the configuration, as it was found. */
  readonly file: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Whoever asked just before the end must not end the process. */
const DEAF_MS = 1000;
/** Systems that clear away what is old among temporary files leave it several days. */
const REFRESH_MS = 43_200_000;

const startResult: ReloadResult = {
  result: 'ok',
  generation: 1,
  reason: 'start',
  at: '',
  problems: [],
  exitCode: 0,
};

/** Begins to watch the files of a gateway that has started, and to be found by `mqttgateway reload`. */
export const startReload = (options: ReloadOptions): ReloadControl => {
  const { app, log, file, environment } = options;
  const own = log.child('reload');
  let runFile: RunFile | undefined;
  let watch: FileWatch | undefined;

  const follow = ({ configuration }: AppPlan, contents: ReadonlyMap<string, string>): void => {
    if (!configuration.gateway.watch) {
      watch?.close();
      watch = undefined;
      return;
    }
    watch ??= new FileWatch({ onChange: () => void reloader.reload('files') });
    watch.set(contents);
  };
  const reloader = new Reloader({
    ...options,
    onBegin: () => runFile?.begin(),
    onResult: (result, { plan, contents }) => {
      runFile?.decide(result);
      follow(plan, contents);
    },
  });

  try {
    runFile = openRunFile(file, environment);
    if (runFile === undefined)
      own.debug('there is no folder for a run file: mqttgateway reload will not find this gateway');
  } catch (error) {
    own.info(`mqttgateway reload will not find this gateway: ${errorText(error)}`);
  }
  const answer = (): void => runFile?.answer();
  if (runFile !== undefined) {
    process.on('SIGUSR2', answer);
    answer();
  }
  const refreshing = setInterval(() => runFile?.refresh(), REFRESH_MS).unref();
  // What an earlier run has left on the topic is about that one.
  app.gateway.tellReload('start', reloadMessage({ ...startResult, at: new Date().toISOString() }));
  follow(reloader.running.plan, reloader.running.contents);

  return {
    get plan() {
      return reloader.running.plan;
    },
    reload: (reason) => reloader.reload(reason),
    end: () => {
      reloader.end();
      clearInterval(refreshing);
      watch?.close();
      runFile?.remove();
      setTimeout(() => process.off('SIGUSR2', answer), DEAF_MS).unref();
    },
  };
};
