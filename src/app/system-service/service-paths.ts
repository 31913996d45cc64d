import { dirname, isAbsolute, resolve } from 'node:path';
import type { AppPlan } from '../app-plan.js';
import { moduleFiles } from '../reload/module-files.js';

/** What a service reads and writes, absolute. */
export interface ServicePaths {
  readonly read: readonly string[];
  /** Folders. */
  readonly write: readonly string[];
}

const programOf = (options: unknown, folder: string): string[] => {
  const command: unknown = Reflect.get(Object(options), 'command');
  const [program]: unknown[] = Array.isArray(command) ? command : [];
  if (typeof program !== 'string' || !program.includes('/')) return [];
  return [isAbsolute(program) ? program : resolve(folder, program)];
};

/**
 * The files that a gateway needs, and the folders that it writes to beside its data folder, where the
 * system gives it one.
 *
 * @param program what is executed: node, and the file of the command
 */
export const servicePaths = (
  { configuration, instances }: AppPlan,
  mapFiles: readonly string[],
  program: readonly string[],
): ServicePaths => {
  const { file, folder, mqtt, log, gateway, interfaces, twin } = configuration;
  const named = [mqtt.filename, mqtt.password_file, mqtt.cafile, mqtt.certfile, mqtt.keyfile];
  const read = [
    ...program,
    ...(file === undefined ? [] : [file]),
    ...mapFiles,
    ...named,
    twin.sharedaccesskey_file,
    ...interfaces.flatMap(({ module }) => moduleFiles(module, folder)),
    ...instances.flatMap(({ options }) => programOf(options, folder)),
  ];
  const write = [
    gateway.datafolder,
    log.filelevel === 'NONE' || log.logfilename === '' ? '' : dirname(log.logfilename),
    ...interfaces.map(({ record }) => (record === '' ? '' : dirname(resolve(folder, record)))),
  ];
  const given = (paths: readonly string[]): string[] => [
    ...new Set(paths.filter((path) => path !== '')),
  ];
  return { read: given(read), write: given(write) };
};
