/**
 * The wall clock steps: it is for time stamps, and for what outlives the process. Every interval is
 * measured with `performance.now()`, or by a timer.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, sourceFiles } from './source-files.js';

/** Where the wall clock is read, or a time of it written, and what for. */
const ALLOWED: Readonly<Record<string, string>> = {
  'src/app/control/requests/queue-requests.ts':
    'how long a message has waited outlives the process',
  'src/app/doctor/broker-checks.ts': 'certificates are valid by it',
  'src/app/doctor/check-certificate.ts': 'writes until when they are',
  'src/app/doctor/check-clock.ts': 'it is looked at',
  'src/app/doctor/machine-checks.ts': 'so that it can be looked at',
  'src/app/open-lanes.ts': 'when a message expires outlives the process',
  'src/app/queue/iso-time.ts': 'writes when a message on disk was accepted',
  'src/app/reload/reloader.ts': 'the result says when it was',
  'src/app/reload/start-reload.ts': 'so does that of the start',
  'src/cli/commands/monitor.ts': 'each line says when it came',
  'src/cli/commands/queue-purge.ts': 'how long a message has waited outlives the process',
  'src/companion/control/process-health.ts': 'health says when it was so',
  'src/companion/heartbeat/heartbeat.ts': 'the heartbeat says when it was',
  'src/companion/schedules/next-times.ts': 'times to come are shown',
  'src/companion/schedules/schedule.ts': 'the status says when the next turn is due',
  'src/companion/twin/azure/sas-passwords.ts': 'a token says until when it is valid',
  'src/companion/twin/desired-state.ts': 'a refusal says when it was',
  'src/companion/twin/twin.ts': 'so does what could not be done',
  'src/gateway/gateway.ts': 'the status says since when it runs',
  'src/gateway/inbox/parked.ts': 'so does when a command came',
  'src/gateway/tracker.ts': 'each step says when it was',
  'src/gateway/supervisor.ts': 'the status says since when it is in its state',
  'src/log/create-log.ts': 'each line says when it was written',
  'src/log/format-line.ts': 'writes that in local time',
  'src/log/log-over.ts': 'writes that as ISO 8601',
  'src/mqtt/mg-client.ts': 'the snapshot says since when it is in its state',
  'src/outbox/lane-clock.ts': 'the age of what an earlier run left',
  'src/recording/recorder.ts': 'a recording says when it began',
  'src/schedule/next-local.ts': 'a calendar',
  'src/schedule/parse-cron.ts': 'a calendar',
  'src/schedule/schedule-clock.ts': 'cron follows the clock on the wall',
  'src/schedule/zone-time-text.ts': 'writes a time as a place has it',
};

const WALL_CLOCK = /\bDate\.now\b|\bnew Date\b|\bDate\(/;
const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*/g, '');
const isReader = (text: string): boolean => WALL_CLOCK.test(withoutComments(text));

const files = sourceFiles(ROOT, ['src', 'interfaces']).filter(
  (path) => !/\.(generated|test)\.ts$/.test(path),
);
const readers = files.filter((path) => isReader(readFileSync(join(ROOT, path), 'utf8')));

test('a use of the wall clock is found, but not in a comment', () => {
  expect(isReader('const before = Date.now();')).toBe(true);
  expect(isReader('const at = new Date().toISOString();')).toBe(true);
  expect(isReader('/** @example f(Date.now) */ const at = performance.now();')).toBe(false);
});

test('the wall clock is read where a time is shown or kept, and nowhere else', () => {
  expect(files.length).toBeGreaterThan(300);
  expect(readers.filter((path) => !(path in ALLOWED))).toEqual([]);
});

test('whoever may read it does', () => {
  expect(Object.keys(ALLOWED).filter((path) => !readers.includes(path))).toEqual([]);
});
