import { EXIT } from '../errors/exit-code.js';

/** Ends the process where its output cannot be written any more. */
export const endWithoutReader = (): void => {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever read us has gone, as `| head` does: there is nobody left to tell.
    if (error.code === 'EPIPE') process.exit(EXIT.ok);
    process.stderr.write(`stdout cannot be written: ${error.message}\n`);
    process.exit(EXIT.permission);
  });
};
