import type {
  DiscoveryDefinition,
  EntityOverride,
} from '../../map/definition/discovery-definition.js';
import { present, unlessEmpty } from './present.js';

const entityData = ({ deviceClass, stateClass, ...same }: EntityOverride) =>
  present({ ...same, device_class: deviceClass, state_class: stateClass });

/** `discovery` of a route as it is written in a map. */
export const discoveryData = (discovery: DiscoveryDefinition | undefined): unknown => {
  if (discovery === undefined) return undefined;
  const { off, where, values = {}, ...entity } = discovery;
  if (off === true) return false;
  return unlessEmpty({
    ...entityData(entity),
    where,
    values: unlessEmpty(
      Object.fromEntries(
        Object.entries(values).map(([name, one]) => [name, one === false ? one : entityData(one)]),
      ),
    ),
  });
};
