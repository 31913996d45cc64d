import type { Command } from 'commander';
import { EXIT, type ExitCode } from '../../errors/exit-code.js';
import type { RuleResult } from '../../testing/conformance/conformance-rule.js';
import type { CommandSetup } from '../command-setup.js';
import { counted } from '../counted.js';
import { secondsNumber } from '../number-flag.js';
import type { Terminal } from '../terminal.js';

interface CheckFlags {
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly timeout: number;
}

const MARKS = { kept: 'ok  ', broken: 'FAIL', skipped: 'skip' } as const;

const textOf = ({ rule, outcome, sentence, seen, remedy }: RuleResult): string => {
  const line = `  ${MARKS[outcome]}  ${rule.padEnd(24)}`;
  if (outcome === 'broken') return `${line}  ${seen}\n        → ${remedy}`;
  return `${line}  ${outcome === 'kept' ? sentence : seen}`;
};

const check = async (path: string, flags: CheckFlags, terminal: Terminal): Promise<ExitCode> => {
  const { interfacePlace } = await import('../interface-place.js');
  const { checkApart } = await import('../../testing/apart/check-apart.js');
  const place = interfacePlace(path, terminal.cwd);
  const { ok, rules } = await checkApart(place, {
    ruleLimitMs: flags.timeout * 1000,
    showOutput: flags.quiet !== true,
  });
  const exitCode = ok ? EXIT.ok : EXIT.failures;
  if (flags.json === true) {
    terminal.out(JSON.stringify({ ok, rules }));
    return exitCode;
  }
  const shown = flags.quiet === true ? rules.filter(({ outcome }) => outcome === 'broken') : rules;
  for (const result of shown) terminal.out(textOf(result));
  if (flags.quiet === true) return exitCode;
  const count = (wanted: RuleResult['outcome']): number =>
    rules.filter(({ outcome }) => outcome === wanted).length;
  const skipped = count('skipped') === 0 ? '' : `, ${count('skipped')} skipped`;
  terminal.say(
    ok
      ? `${path}: ${counted(count('kept'), 'rule')} kept${skipped}.`
      : `${path}: ${count('broken')} of ${counted(rules.length, 'rule')} broken${skipped}.`,
  );
  return exitCode;
};

/** `mqttgateway interface check` */
export const interfaceCheckCommand = ({ command, act }: CommandSetup): Command =>
  command('check')
    .description(
      'try a device interface by every rule of the contract; exit code 1 if one is broken',
    )
    .argument('<path>', 'a folder, a file, the name of an npm package or of one that ships')
    .option('-q, --quiet', 'only the rules that are broken')
    .option('--json', 'one JSON object for programs')
    .option('--timeout <seconds>', 'how long one rule may take', secondsNumber, 30)
    .addHelpText(
      'after',
      `
It runs in a process of its own, and needs no broker. Rules that need a device are skipped where
none is there; a file conformance.js beside the interface can simulate one.

Examples:
  mqttgateway interface check lamp
  mqttgateway interface check ./lamp/lamp.js --json`,
    )
    .action(act(check));
