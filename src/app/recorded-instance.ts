import { resolve } from 'node:path';
import type { InstanceSection } from '../config/configuration.js';
import type { InterfaceDefinition } from '../sdk/interface-contract.js';
import { packageVersion } from './package-info.js';

const BYTES_A_MIB = 1_048_576;

/** The definition of an instance, such that it records where its section says so. */
export const recordedInstance = async (
  { name, record, recordsize }: InstanceSection,
  definition: InterfaceDefinition,
  folder: string,
): Promise<InterfaceDefinition> => {
  if (record === '') return definition;
  const { recordedDefinition } = await import('../recording/recorded-definition.js');
  return recordedDefinition(definition, {
    file: resolve(folder, record),
    maxBytes: recordsize * BYTES_A_MIB,
    instance: name,
    version: packageVersion(),
  });
};
