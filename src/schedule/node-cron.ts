import { createRequire } from 'node:module';
import type * as NodeCron from 'node-cron';

/** Loaded when the first expression comes: most gateways have none. */
export const nodeCron = (): typeof NodeCron => createRequire(import.meta.url)('node-cron');
