// Loaded before the gateway: at SIGUSR2 it collects garbage and says what the process holds.
import { getActiveResourcesInfo, memoryUsage } from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');

process.on('SIGUSR2', () => {
  collect();
  collect();
  const { heapUsed, external, rss } = memoryUsage();
  const handles = {};
  for (const kind of getActiveResourcesInfo()) handles[kind] = (handles[kind] ?? 0) + 1;
  process.stdout.write(`usage ${JSON.stringify({ heapUsed, external, rss, handles })}\n`);
});
