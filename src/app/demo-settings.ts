import { join } from 'node:path';
import { packageRoot } from './package-info.js';

/** What the gateway runs with where nobody configured anything: the dummy, its map, every step shown. */
export const demoSettings = (): Readonly<Record<string, string>> => ({
  'gateway.name': 'dummy',
  'map.mapfilename': join(packageRoot(), 'maps', 'dummy.yaml'),
  'log.consolelevel': 'DEBUG',
});
