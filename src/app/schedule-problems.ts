import type { LoadedConfiguration, ScheduleSection } from '../config/configuration.js';
import { caretWithin } from '../document/caret-within.js';
import { nearest, suggestion } from '../document/suggest.js';
import type { ErrorCode } from '../errors/codes.js';
import type { DocumentPath, Problem } from '../errors/problem.js';
import { quoted } from '../map/quoted.js';
import { cronFault } from '../schedule/cron-fault.js';
import { CronTimes } from '../schedule/cron-times.js';
import { isTimeZone } from '../schedule/is-time-zone.js';
import { SYSTEM_SCHEDULE_CLOCK } from '../schedule/schedule-clock.js';

/** Less than that is no schedule, but a load. */
const MIN_PERIOD_S = 0.1;

interface Found {
  readonly option: DocumentPath;
  /** Other options that it follows from. */
  readonly by?: readonly (keyof ScheduleSection)[];
  readonly code?: ErrorCode;
  readonly severity?: Problem['severity'];
  /** After the name of the option. */
  readonly message: string;
  readonly hint?: string;
  readonly within?: { readonly offset: number; readonly length: number };
}

const cronProblem = (cron: string, timezone: string): Found | undefined => {
  const fault = cronFault(cron);
  if (fault !== undefined)
    return {
      option: ['cron'],
      code: 'SCHEDULE_BAD_CRON',
      message: `is "${cron}": ${fault.message}`,
      hint: 'for example 0 7 * * mon-fri: at 7:00, Monday to Friday',
      within: fault,
    };
  const zone = isTimeZone(timezone) ? timezone : '';
  return new CronTimes(cron, zone || undefined).next(SYSTEM_SCHEDULE_CLOCK.wallMs()) === undefined
    ? {
        option: ['cron'],
        code: 'SCHEDULE_BAD_CRON',
        message: `is ${quoted(cron)}, which is never: no such day comes`,
        hint: 'correct the day of the month, or the month',
      }
    : undefined;
};

const timeProblems = ({ every, cron, timezone, jitter }: ScheduleSection): readonly Found[] => {
  const found: Found[] = [];
  if (every > 0 && every < MIN_PERIOD_S)
    found.push({ option: ['every'], message: `is ${every} s; expected ${MIN_PERIOD_S} s or more` });
  if (every > 0 && jitter >= every)
    found.push({
      option: ['jitter'],
      by: ['every'],
      code: 'CONFIG_CONFLICT',
      message: `is ${jitter} s, with a period of ${every} s: expected less, so that a turn is over before the next one`,
    });
  if (timezone !== '' && cron === '')
    found.push({
      option: ['timezone'],
      by: ['cron'],
      code: 'CONFIG_NO_EFFECT',
      severity: 'warning',
      message: 'is set, but there is no cron',
    });
  if (timezone !== '' && !isTimeZone(timezone)) {
    const near = nearest(timezone, Intl.supportedValuesOf('timeZone'));
    found.push({
      option: ['timezone'],
      code: 'SCHEDULE_BAD_CRON',
      message: `is ${quoted(timezone)}, which is not known; expected a name of the IANA database, for example Europe/Berlin`,
      ...(near !== undefined && { hint: `Did you mean "${near}"?` }),
    });
  }
  const wrong = cron === '' ? undefined : cronProblem(cron, timezone);
  return wrong === undefined ? found : [...found, wrong];
};

const workProblems = (
  { run, interface: instance, message }: ScheduleSection,
  names: readonly string[],
  statusTopic: string,
): readonly Found[] => {
  const found: Found[] = [];
  const isEmpty = Object.keys(message).length === 0;
  if (instance !== '' && !names.includes(instance))
    found.push({
      option: ['interface'],
      message: `is ${quoted(instance)}, and there is no such interface`,
      hint: suggestion(instance, names),
    });
  if (run === 'poll' && instance === '')
    found.push({
      option: ['run'],
      by: ['interface'],
      code: 'CONFIG_CONFLICT',
      message: 'is poll, but interface is empty',
      hint: `name the interface to ask: ${names.join(', ')}`,
    });
  if ((run === 'command' || run === 'emit') && isEmpty)
    found.push({
      option: ['run'],
      by: ['message'],
      code: 'CONFIG_CONFLICT',
      message: `is ${run}, but message is empty`,
      hint: 'for example message = {action: LIGHT_ON, location: hall}',
    });
  if (run === 'status' && statusTopic === '')
    found.push({
      option: ['run'],
      code: 'CONFIG_CONFLICT',
      message: 'is status, but [GATEWAY] statustopic is empty',
      hint: 'set statustopic in [GATEWAY]',
    });
  if (run === 'status' && (instance !== '' || !isEmpty))
    found.push({
      option: isEmpty ? ['interface'] : ['message'],
      code: 'CONFIG_NO_EFFECT',
      severity: 'warning',
      message: 'is set, but run is status',
    });
  const { type = '', gateway = '' } = message;
  if (type !== '' && type !== 'command' && type !== 'status')
    found.push({
      option: ['message', 'type'],
      message: `is ${quoted(type)}; expected command or status`,
    });
  if (type === 'status' && (run === 'poll' || run === 'command'))
    found.push({
      option: ['message', 'type'],
      by: ['run'],
      code: 'CONFIG_CONFLICT',
      message: `is status, but run is ${run}: interfaces take commands`,
    });
  if (gateway !== '' && instance !== '' && gateway !== instance)
    found.push({
      option: ['message', 'gateway'],
      by: ['interface'],
      code: 'CONFIG_CONFLICT',
      message: `is ${quoted(gateway)}, but interface is ${quoted(instance)}; keep one of the two`,
    });
  return found;
};

/** Mistakes of schedules, before anything runs. */
export const scheduleProblems = ({
  configuration,
  locate,
  origins,
  problems,
}: LoadedConfiguration): Problem[] => {
  const { schedules, interfaces, gateway } = configuration;
  const names = interfaces.map(({ name }) => name);
  const problemOf = ({ name, cron }: ScheduleSection, found: Found): Problem => {
    const {
      option,
      code = 'CONFIG_WRONG_VALUE',
      severity = 'error',
      message,
      hint,
      within,
    } = found;
    const path = ['schedules', name, ...option];
    const origin = origins.get(path.slice(0, 3).join('.'));
    const isFlag = origin?.layer === 'flag';
    // What nobody wrote is missing in its section.
    const place = locate(path) ?? (isFlag ? undefined : locate(['schedules', name]));
    const where =
      place === undefined || within === undefined
        ? place
        : caretWithin(place, cron, within.offset, within.length);
    const subject = isFlag
      ? origin.text.replace(/^flag /, '')
      : `[SCHEDULE:${name}] ${option.join('.')}`;
    return {
      code,
      severity,
      path,
      message: `${subject} ${message}`,
      ...(where !== undefined && { where }),
      ...(hint !== undefined && { hint }),
    };
  };
  /** What is wrong already has its default instead, from which nothing follows. */
  const isKnown = ({ name }: ScheduleSection, { option, by = [] }: Found): boolean =>
    problems.some(
      ({ path: [kind, schedule, wrong] = [] }) =>
        kind === 'schedules' &&
        schedule === name &&
        [option[0], ...by].some((one) => one === wrong),
    );
  return schedules.flatMap((schedule) =>
    [...timeProblems(schedule), ...workProblems(schedule, names, gateway.statustopic)]
      .filter((found) => !isKnown(schedule, found))
      .map((found) => problemOf(schedule, found)),
  );
};
