import type { Command } from 'commander';
import type { Finding } from '../../app/doctor/finding.js';
import { escapeControl } from '../../errors/escape-control.js';
import { EXIT, type ExitCode } from '../../errors/exit-code.js';
import type { CommandSetup } from '../command-setup.js';
import { loadByFlags } from '../configuration-flags.js';
import { counted } from '../counted.js';
import { secondsNumber } from '../number-flag.js';
import type { Terminal } from '../terminal.js';

interface DoctorFlags {
  readonly config?: string;
  readonly timeout: number;
  readonly json?: boolean;
}

const MARK: Readonly<Record<Finding['level'], string>> = { ok: 'ok  ', warn: 'warn', fail: 'FAIL' };

const findingText = ({ check, level, text, remedy }: Finding): string =>
  [
    `  ${MARK[level]}  ${check.padEnd(18)}  ${escapeControl(text)}`,
    ...(remedy === undefined ? [] : [`        ${' '.repeat(18)}  → ${escapeControl(remedy)}`]),
  ].join('\n');

/** Short enough for one line: what is longer would stay on the terminal. */
const MAX_NAMES = 3;

const progressText = (waiting: readonly string[]): string => {
  if (waiting.length === 0) return '';
  const more = waiting.length > MAX_NAMES ? ` and ${waiting.length - MAX_NAMES} more` : '';
  return `still looking at: ${waiting.slice(0, MAX_NAMES).join(', ')}${more}`;
};

const doctor = async (flags: DoctorFlags, terminal: Terminal): Promise<ExitCode> => {
  const { examine } = await import('../../app/doctor/doctor.js');
  const { loaded } = await loadByFlags(
    flags.config === undefined ? {} : { config: flags.config },
    terminal,
  );
  const { cwd, environment } = terminal;
  const findings = await examine(loaded, {
    cwd,
    environment,
    timeoutMs: flags.timeout * 1000,
    onProgress: (waiting) => terminal.progress(progressText(waiting)),
  });
  const count = (level: Finding['level']): number =>
    findings.filter((each) => each.level === level).length;
  const failed = count('fail');
  if (flags.json === true)
    terminal.out(JSON.stringify({ ok: failed === 0, failed, warned: count('warn'), findings }));
  else {
    for (const finding of findings) terminal.out(findingText(finding));
    terminal.out(
      `${counted(findings.length, 'finding')}: ${failed} failed, ${count('warn')} to look at.`,
    );
  }
  return failed === 0 ? EXIT.ok : EXIT.failures;
};

/** `mqttgateway doctor` */
export const doctorCommand = ({ command, act }: CommandSetup): Command =>
  command('doctor')
    .description('look at all that a gateway needs: configuration, broker, devices, disk, machine')
    .option('-c, --config <file>', 'the configuration (default: see docs)')
    .option('--timeout <seconds>', 'how long one check may take', secondsNumber, 10)
    .option('--json', 'one JSON object for programs')
    .addHelpText(
      'after',
      `
A gateway that runs is not disturbed. Exit codes: 0 nothing failed, 1 something did.

Examples:
  mqttgateway doctor -c kitchen.conf
  mqttgateway doctor -c kitchen.conf --json | jq '.findings[] | select(.level != "ok")'`,
    )
    .action(act(doctor));
