import type { Command } from 'commander';
import { EXIT, type ExitCode } from '../../errors/exit-code.js';
import type { CommandSetup } from '../command-setup.js';
import type { Terminal } from '../terminal.js';

interface Result {
  readonly check: string;
  readonly ok: boolean;
  readonly detail: string;
}

const verify = async ({ json }: { json?: boolean }, terminal: Terminal): Promise<ExitCode> => {
  const { packageVersion } = await import('../../app/package-info.js');
  const { createSelfTest } = await import('../../app/self-test/self-test.js');
  const print = (text: string): void => {
    if (json !== true) terminal.out(text);
  };
  const versions = `mqttgateway ${packageVersion()} · node ${process.versions.node}`;
  print(`${versions} · offline self-test, no broker or configuration needed`);
  const since = performance.now();
  const selfTest = createSelfTest();
  const results: Result[] = [];
  for (const { name, run } of selfTest.checks) {
    const result = await (async () => run())().then(
      (detail) => ({ check: name, ok: true, detail }),
      (cause) => ({ check: name, ok: false, detail: String(cause?.message ?? cause) }),
    );
    results.push(result);
    print(`  ${result.ok ? 'ok  ' : 'FAIL'}  ${name.padEnd(18)}  ${result.detail}`);
  }
  await selfTest.close();
  const seconds = ((performance.now() - since) / 1000).toFixed(1);
  const failed = results.filter(({ ok }) => !ok).length;
  if (json === true) {
    terminal.out(JSON.stringify({ ok: failed === 0, seconds: Number(seconds), checks: results }));
  } else if (failed === 0) {
    terminal.out(
      `Installation works: ${results.length} checks in ${seconds} s.   Next: mqttgateway init my-gateway`,
    );
  } else {
    terminal.out(
      `${failed} of ${results.length} checks failed. Does this machine let programs listen on 127.0.0.1? If so, report the lines above.`,
    );
  }
  return failed === 0 ? EXIT.ok : EXIT.failures;
};

/** `mqttgateway verify` */
export const verifyCommand = ({ command, act }: CommandSetup): Command =>
  command('verify')
    .description('check this installation: offline, without a broker or a configuration')
    .option('--json', 'one JSON object for programs')
    .addHelpText(
      'after',
      `
Examples:
  mqttgateway verify
  npx mqttgateway verify        in a folder where the package is installed`,
    )
    .action(act(verify));
