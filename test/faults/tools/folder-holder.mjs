// Holds a data folder until its input ends or it is killed: `node folder-holder.mjs <outbox-folder.js> <folder>`.
// Says one line of JSON: { "won": true } or { "code", "message" }.
import { pathToFileURL } from 'node:url';

const [module, path] = process.argv.slice(2);
const { openOutboxFolder } = await import(pathToFileURL(module).href);
try {
  const folder = await openOutboxFolder({ path });
  console.log(JSON.stringify({ won: true }));
  process.stdin.resume().once('end', async () => {
    await folder.close();
    process.exit(0);
  });
} catch ({ code, message }) {
  console.log(JSON.stringify({ code, message }));
}
