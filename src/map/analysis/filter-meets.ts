import type { RouteSets } from './route-sets.js';

/** Whether a filter receives some topic that a route prints, or reads. */
export const filterMeets = (filter: string, sets: RouteSets): boolean => {
  const { levels, tail } = sets.route.topic;
  const parts = filter.split('/');
  const [first] = parts;
  // A leading wildcard does not receive topics that begin with `$` (MQTT 4.7.2).
  if ((first === '+' || first === '#') && sets.level(0).prefix.startsWith('$')) return false;
  for (const [index, part] of parts.entries()) {
    // `a/#` receives `a` as well.
    if (part === '#') return index <= levels.length || tail !== undefined;
    if (index >= levels.length) {
      if (tail === undefined || part === '') return false;
    } else if (part !== '+' && !sets.level(index).accepts(part)) return false;
  }
  return tail === undefined ? parts.length === levels.length : parts.length > levels.length;
};
