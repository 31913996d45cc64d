import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkInterfaceOptions } from '../../config/check-interface-options.js';
import type { InstanceSection } from '../../config/configuration.js';
import { loadConfiguration } from '../../config/load-configuration.js';
import type { InterfaceDefinition } from '../../sdk/interface-contract.js';

/** What an example configuration may be called. */
export const EXAMPLE_FILES = ['example.conf', 'example.yaml', 'example.yml', 'example.json'];

/** The example beside an interface. */
export interface Example {
  readonly file: string;
  /** The sections of this interface. */
  readonly instances: readonly InstanceSection[];
  /** What is wrong with the file as such. */
  readonly faults: readonly string[];
}

/** Reads the example beside an interface; without variables of the environment. */
export const readExample = (
  folder: string,
  definition: InterfaceDefinition,
): Example | undefined => {
  const file = EXAMPLE_FILES.find((name) => existsSync(join(folder, name)));
  if (file === undefined) return undefined;
  const { configuration, problems } = loadConfiguration({ file, cwd: folder, environment: {} });
  return {
    file,
    instances: configuration.interfaces.filter(
      (instance) => instance.module !== '' || instance.interface === definition.name,
    ),
    faults: problems
      .filter(({ severity }) => severity === 'error')
      .map(({ message }) => `${file}: ${message}`),
  };
};

/** What is wrong with the options of an example, by the schema and by `check`. */
export const exampleFaults = async (
  { file, instances, faults }: Example,
  definition: InterfaceDefinition,
): Promise<string[]> => {
  const found = [...faults];
  for (const instance of instances) {
    const { options, problems } = checkInterfaceOptions(instance, definition.options);
    const wrong = problems.filter(({ severity }) => severity === 'error');
    const further = wrong.length > 0 ? [] : ((await definition.check?.(options)) ?? []);
    found.push(
      ...wrong.map(({ message }) => `${file}: ${message}`),
      ...further
        .filter(({ severity }) => severity !== 'warning')
        .map(({ message }) => `${file}: ${message}`),
    );
  }
  return found;
};
