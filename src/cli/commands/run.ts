import type { Command } from 'commander';
import type { ProcessControl } from '../../app/control/process-control.js';
import type { ReloadControl } from '../../app/reload/start-reload.js';
import type { App } from '../../app/start-app.js';
import { EXIT, type ExitCode } from '../../errors/exit-code.js';
import { faultText } from '../../errors/fault-text.js';
import type { Translated } from '../../gateway/translated.js';
import type { CommandSetup } from '../command-setup.js';
import {
  type ConfigurationFlags,
  loadByFlags,
  withConfigurationFlags,
} from '../configuration-flags.js';
import { defectSignal } from '../defect-signal.js';
import { stopSignal } from '../stop-signal.js';
import type { Terminal } from '../terminal.js';

/** How long what an interface left open may keep the process alive. */
const LINGER_MS = 500;

/** What the log has for the end, beside the names of signals. */
const STOP_WISH = 'a request to stop';
const RESTART_WISH = 'a request to restart';

const defectText = (error: unknown): string =>
  `an error outside start, handle and every ends the gateway: ${faultText(error)}`;

const stackOf = (error: unknown): string | undefined =>
  error instanceof Error ? error.stack : undefined;

const run = async (flags: ConfigurationFlags, terminal: Terminal): Promise<ExitCode> => {
  const { loaded, demo } = await loadByFlags(flags, terminal);
  const { planApp } = await import('../../app/plan-app.js');
  const { plan, problems, exitCode, mapFiles } = await planApp(loaded, terminal.cwd, 'run');
  if (plan === undefined) {
    terminal.complain(problems);
    const { config, ...others } = flags;
    const again = `mqttgateway config check${config === undefined ? '' : ` -c ${config}`}`;
    // With other flags that command would look at something else.
    const hint = Object.keys(others).length === 0 ? `   ${again}   shows this again.` : '';
    terminal.say(`Nothing was started.${hint}`);
    return exitCode;
  }

  const { createLog } = await import('../../log/create-log.js');
  const { logOptions, showsMessages } = await import('../../app/log-options.js');
  const { startApp } = await import('../../app/start-app.js');
  const { translatedText } = await import('../../app/translated-text.js');
  const { startBanner } = await import('../../app/start-banner.js');
  // Loaded before anything runs: what is told of the start stands above what comes of it.
  const { demoHint } = demo ? await import('../demo-hint.js') : {};
  const { file } = plan.configuration;
  let control: ReloadControl | undefined;
  let isAsked = false;
  const stop = stopSignal(() => {
    if (file === undefined) log.info('SIGHUP: there is no configuration file to load again');
    else if (control === undefined) isAsked = true;
    else void control.reload('signal');
  });
  const defect = defectSignal();
  const processLog = createLog(logOptions(plan.configuration, plan.secrets));
  const { log } = processLog;
  // What comes to be later finds its place here.
  const processControl: ProcessControl = {
    log: processLog,
    running: () => control?.plan ?? plan,
  };
  // As it was found: another one that appears meanwhile is not this gateway's.
  const again = file === undefined ? flags : { ...flags, config: flags.config ?? file };
  const load = async () => (await loadByFlags(again, terminal)).loaded;
  let begin = (_reloads: ReloadControl): void => undefined;
  if (file !== undefined) {
    // A request may come the moment that the gateway is connected, which is before reloads begin.
    const begun = new Promise<ReloadControl>((resolve) => {
      begin = resolve;
    });
    processControl.reload = async () => (await begun).reload('request');
    processControl.check = async () => (await planApp(await load(), terminal.cwd)).problems;
  }
  const wish = new Promise<string>((resolve) => {
    processControl.end = (how) => resolve(how === 'stop' ? STOP_WISH : RESTART_WISH);
  });
  const mapLog = processLog.child('map');
  const watch = (translated: Translated): void => {
    if (processLog.isShown('map', 'DEBUG')) mapLog.debug(translatedText(translated));
  };
  let app: App | undefined;
  try {
    for (const line of startBanner(plan)) log.info(line);
    for (const { message } of problems) log.warn(message);
    app = await startApp(plan, {
      log: processLog,
      control: processControl,
      watch: showsMessages(plan.configuration) ? watch : undefined,
      onAddress: (address, embedded) => {
        if (embedded === undefined) return;
        log.warn(
          `EMBEDDED BROKER on ${address}: for trying and testing only, without access control, nothing is kept`,
        );
        if (embedded.otherPort)
          log.warn(
            `port ${plan.configuration.mqtt.port} is taken, so it is ${embedded.port}; to use the broker that is there, give --host 127.0.0.1`,
          );
      },
    });
    if (demoHint !== undefined && app.embedded !== undefined) {
      const hint = demoHint(plan.configuration, plan.map, app.embedded.port);
      terminal.say(`\n${hint}\n\nCtrl-C ends it.\n`);
    }
    if (file !== undefined) {
      const { startReload } = await import('../../app/reload/start-reload.js');
      const reloads = startReload({
        load,
        cwd: terminal.cwd,
        environment: terminal.environment,
        file,
        mapFiles,
        plan,
        app,
        log: processLog,
        watch,
      });
      control = reloads;
      begin(reloads);
      if (isAsked) void reloads.reload('signal');
    }
    void app.lost.then((error) => {
      processLog.critical(error.message, { code: error.code });
      // Not even a stop: it would write into what is another's.
      process.exit(EXIT.unavailable);
    });
    const failed = app.started.then(() => new Promise<never>(() => undefined));
    const cause = defect.happened.then((error) => ({ error }));
    const end = await Promise.race([stop.requested, cause, failed, wish]);
    if (typeof end === 'string') log.info(`stopping: ${end}`);
    else processLog.critical(defectText(end.error), { stack: stackOf(end.error) });
    control?.end();
    await app.stop();
    log.info('stopped');
    if (typeof end !== 'string') return EXIT.internal;
    return end === RESTART_WISH ? EXIT.restart : EXIT.ok;
  } catch (error) {
    control?.end();
    await app?.stop();
    throw error;
  } finally {
    await processLog.close();
    stop.dispose();
    defect.dispose();
    // An interface may have left a timer or a socket behind, and nobody may read our output.
    setTimeout(() => process.exit(), LINGER_MS).unref();
  }
};

/** `mqttgateway run` */
export const runCommand = ({ command, act }: CommandSetup): Command =>
  withConfigurationFlags(command('run'))
    .description('run the gateway; without a configuration, the dummy with an embedded broker')
    .addHelpText(
      'after',
      `
Examples:
  mqttgateway run                            the dummy gateway, to look around
  mqttgateway run -c kitchen.conf            with a configuration
  mqttgateway run --host broker.lan          the dummy gateway on your broker
  mqttgateway run -c kitchen.conf --set log.consolelevel=DEBUG`,
    )
    .action(act(run));
