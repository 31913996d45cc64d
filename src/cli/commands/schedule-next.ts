import { type Command, InvalidArgumentError } from 'commander';
import type { ScheduleSection } from '../../config/configuration.js';
import { EXIT, type ExitCode } from '../../errors/exit-code.js';
import { problemsExitCode } from '../../errors/problems-exit-code.js';
import type { CommandSetup } from '../command-setup.js';
import {
  type ConfigurationFlags,
  loadByFlags,
  withConfigurationFlags,
} from '../configuration-flags.js';
import { countNumber } from '../number-flag.js';
import type { Terminal } from '../terminal.js';

interface NextFlags extends ConfigurationFlags {
  readonly count: number;
  /** Milliseconds since 1970. */
  readonly from?: number;
  readonly json?: boolean;
}

const MAX_COUNT = 1000;

const timesNumber = (text: string): number => {
  const value = countNumber(text);
  if (value <= MAX_COUNT) return value;
  throw new InvalidArgumentError(`Expected ${MAX_COUNT} at most.`);
};

const timeMs = (text: string): number => {
  const value = Date.parse(text);
  if (/^\d{4}-/.test(text) && !Number.isNaN(value)) return value;
  throw new InvalidArgumentError('Expected a time such as 2026-03-28 or 2026-03-28T12:00:00Z.');
};

const next = async (flags: NextFlags, terminal: Terminal): Promise<ExitCode> => {
  const { loaded } = await loadByFlags(flags, terminal);
  const { checkSchedules } = await import('../../app/check-schedules.js');
  const { hideSecrets } = await import('../../config/hide-secrets.js');
  const { nextTimes } = await import('../../companion/schedules/next-times.js');
  const { scheduleTime } = await import('../../companion/schedules/schedule-time.js');
  const { SYSTEM_SCHEDULE_CLOCK } = await import('../../schedule/schedule-clock.js');
  const { zoneTimeText } = await import('../../schedule/zone-time-text.js');
  const problems = [...loaded.problems, ...(await checkSchedules(loaded)).map(hideSecrets)];
  if (problems.length > 0) terminal.complain(problems);
  const exitCode = problemsExitCode(problems, EXIT.badConfiguration);
  if (exitCode !== EXIT.ok) return exitCode;
  const { schedules } = loaded.configuration;
  const nowMs = SYSTEM_SCHEDULE_CLOCK.wallMs();
  const times = (schedule: ScheduleSection) =>
    nextTimes(schedule, flags.from ?? nowMs, flags.count);
  const textOf = (schedule: ScheduleSection): string => {
    const { name, run, timezone, cron } = schedule;
    const lines =
      cron === ''
        ? ['from the start of the gateway on']
        : times(schedule).next.map((time) => zoneTimeText(Date.parse(time), timezone || undefined));
    return [`${name}   ${run}, ${scheduleTime(schedule)}`, ...lines].join('\n  ');
  };
  if (flags.json === true) terminal.out(JSON.stringify({ schedules: schedules.map(times) }));
  else if (schedules.length === 0) terminal.say('The configuration has no schedules.');
  else terminal.out(schedules.map(textOf).join('\n'));
  return EXIT.ok;
};

/** `mqttgateway schedule next` */
export const scheduleNextCommand = ({ command, act }: CommandSetup): Command =>
  withConfigurationFlags(command('next'))
    .description('when each schedule is due next; nothing needs to run')
    .option('--count <number>', 'how many times of each', timesNumber, 5)
    .option('--from <time>', 'as if it were then, ISO 8601 (default: now)', timeMs)
    .option('--json', 'one JSON object for programs')
    .addHelpText(
      'after',
      `
Examples:
  mqttgateway schedule next -c kitchen.conf
  mqttgateway schedule next -c kitchen.conf --from 2027-03-27 --count 3
  mqttgateway schedule next -c kitchen.conf --json | jq '.schedules[].next[0]'`,
    )
    .action(act(next));
