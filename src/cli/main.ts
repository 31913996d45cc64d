#!/usr/bin/env node
import { packageVersion } from '../app/package-info.js';

// Answered without loading anything else: scripts ask this often.
const [first, ...rest] = process.argv.slice(2);
if (rest.length === 0 && (first === '--version' || first === '-V')) {
  process.stdout.write(`${packageVersion()}\n`);
} else {
  const { runCommandLine } = await import('./command-line.js');
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever reads us has gone, as `| head` does: there is nobody left to tell.
    process.exit(error.code === 'EPIPE' ? 0 : 70);
  });
  process.exitCode = await runCommandLine(process.argv.slice(2));
}
