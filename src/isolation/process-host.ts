/** Where a process of an interface begins: `node process-host.js MODULE URL`. */
import { faultText } from '../errors/fault-text.js';
import { Host } from './host.js';
import { importDefinition } from './import-definition.js';
import { LineSplitter } from './line-splitter.js';

/** How long its device may take to stop when the gateway has gone. */
const STOP_MS = 1000;
/** The gateway may write what fits into one command, however long. */
const MAX_INPUT_LINE = 64 * 1024 * 1024;

const [module = '', url = ''] = process.argv.slice(2);
const protocol = process.stdout.write.bind(process.stdout);
// What the interface prints is for the log, not for the protocol.
process.stdout.write = process.stderr.write.bind(process.stderr);

for (const event of ['uncaughtException', 'unhandledRejection'])
  process.on(event, (cause: unknown) => {
    process.stderr.write(`${faultText(cause)}\n`, () => process.exit(1));
  });

const host = new Host({
  load: () => importDefinition(module, url),
  post: (text) => void protocol(`${text}\n`),
});
const lines = new LineSplitter(MAX_INPUT_LINE, (line) => host.receive(line));
process.stdin.setEncoding('utf8').on('data', (text: string) => lines.push(text));
process.stdin.on('end', () => {
  setTimeout(() => process.exit(), STOP_MS);
  void host.stop().finally(() => process.exit());
});
