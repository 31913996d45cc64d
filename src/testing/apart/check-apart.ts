import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ConformanceReport } from '../check-interface.js';
import type { RuleResult } from '../conformance/conformance-rule.js';
import { RULES } from '../conformance/rules.js';
import type { TrialMessage, TrialRequest } from './trial-message.js';

export interface ApartOptions {
  /** How long one rule may take. */
  readonly ruleLimitMs: number;
  /** Whether what the interface prints is shown, on stderr. */
  readonly showOutput: boolean;
}

/** A report, or which rule the process did not survive. */
type Attempt =
  | { readonly report: ConformanceReport }
  | { readonly rule: string; readonly seen: string; readonly results: readonly RuleResult[] };

const PROCESS = fileURLToPath(new URL('./trial-process.js', import.meta.url));

const attempt = (request: TrialRequest, options: ApartOptions): Promise<Attempt> =>
  new Promise((resolve) => {
    const { ruleLimitMs } = options;
    const output = options.showOutput ? 2 : 'ignore';
    const child = fork(PROCESS, { stdio: ['ignore', output, output, 'ipc'] });
    const results: RuleResult[] = [];
    let rule = 'definition';
    let seen: string | undefined;
    let report: ConformanceReport | undefined;
    let timer: NodeJS.Timeout | undefined;
    const watch = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        seen = `nothing came back for ${ruleLimitMs / 1000} s: an endless loop, or a module that never ends loading`;
        child.kill('SIGKILL');
      }, ruleLimitMs);
    };
    watch();
    child.on('message', (message: TrialMessage) => {
      if ('report' in message) report = message.report;
      else if ('result' in message) results.push(message.result);
      else {
        rule = message.trying;
        watch();
      }
    });
    child.on('error', (cause) => {
      seen = `its process could not be started: ${cause.message}`;
    });
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      const how = signal === null ? `with exit code ${code}` : `by ${signal}`;
      if (report !== undefined) resolve({ report });
      else resolve({ rule, seen: seen ?? `it ended its process ${how}`, results });
    });
    child.send(request, () => undefined);
  });

const brokenBy = (id: string, seen: string): RuleResult => {
  const rule = RULES.find((each) => each.id === id);
  const { sentence = '', remedy = '' } = rule ?? {};
  return { rule: id, sentence, remedy, outcome: 'broken', seen };
};

/**
 * Tries an interface as `checkInterface` does, in a process of its own: where that dies or hangs,
 * the rule that was tried is broken, and the others are tried in another process.
 */
export const checkApart = async (
  target: TrialRequest['target'],
  options: ApartOptions,
): Promise<ConformanceReport> => {
  let settled: readonly RuleResult[] = [];
  for (;;) {
    const tried = await attempt({ target, settled }, options);
    if ('report' in tried) return tried.report;
    // Each attempt settles a rule more, so this ends.
    settled = [...settled, ...tried.results, brokenBy(tried.rule, tried.seen)];
    if (settled.length === RULES.length) return { ok: false, name: undefined, rules: settled };
  }
};
