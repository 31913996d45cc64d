import type { Configuration } from '../../config/configuration.js';
import { moduleFiles } from './module-files.js';

/** Certificates and keys: their content is the client's. */
export const tlsFilesOf = ({ mqtt }: Configuration): readonly string[] =>
  [mqtt.cafile, mqtt.certfile, mqtt.keyfile].filter((path) => path !== '');

/**
 * Every file that the running gateway is made of, absolute, also those that are not there.
 *
 * @param mapFiles those of the map
 */
export const planFiles = (
  configuration: Configuration,
  mapFiles: readonly string[],
): readonly string[] => {
  const { file, folder, mqtt, twin, interfaces } = configuration;
  const named = [
    file ?? '',
    mqtt.filename,
    mqtt.password_file,
    twin.sharedaccesskey_file,
    ...tlsFilesOf(configuration),
  ];
  return [
    ...new Set([
      ...named.filter((path) => path !== ''),
      ...mapFiles,
      ...interfaces.flatMap(({ module }) => moduleFiles(module, folder)),
    ]),
  ];
};
