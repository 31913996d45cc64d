#!/usr/bin/env node
import { packageVersion } from '../app/package-info.js';

// Answered without loading anything else: scripts ask this often.
const [first, ...rest] = process.argv.slice(2);
if (rest.length === 0 && (first === '--version' || first === '-V')) {
  process.stdout.write(`${packageVersion()}\n`);
} else {
  // Messages that nobody reads end nothing.
  process.stderr.on('error', () => undefined);
  const { runCommandLine } = await import('./command-line.js');
  process.exitCode = await runCommandLine(process.argv.slice(2));
}
