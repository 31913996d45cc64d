import type { MapPart } from './map-part.js';
import type { ReadRoute } from './read-route.js';

const NO_ROOT = '<root> stands here, but the map has no root';
const HINT = 'Write root: … at the top of this file.';

/** At the first route of a file that has `<root>`; whether there is one. */
const tellRoutes = (part: MapPart, routes: readonly ReadRoute[]): boolean => {
  const [first, ...others] = routes.filter(
    ({ place }) => place.part === part && place.rootless.length > 0,
  );
  const [use] = first?.place.rootless ?? [];
  if (first === undefined || use === undefined) return false;
  const count = others.length;
  const more = `, and ${count} more ${count === 1 ? 'route uses' : 'routes use'} it`;
  const message = `route ${first.place.name}: ${NO_ROOT}${count === 0 ? '' : more}`;
  part.list.error('MAP_BAD_PATTERN', use.path, message, { hint: HINT, within: use });
  return true;
};

/** `root: home/` with `<root>/lamp` is `home//lamp`. */
const checkEnd = ({ list, data, root }: MapPart, routes: readonly ReadRoute[]): void => {
  // One that an inclusion gives stands in another file.
  if (root === undefined || root !== data.root || !root.endsWith('/')) return;
  const route = routes.find(
    ({ place, raw }) => place.part.list === list && raw.topic.includes('<root>/'),
  );
  if (route === undefined) return;
  const topic = route.raw.topic.replaceAll('<root>', root);
  list.warn(
    'MAP_ODD_PATTERN',
    ['root'],
    `root ends in /, and a / follows <root> in route ${route.place.name}: its topic is ${topic}, with an empty level`,
    { hint: `Write root: ${root.replace(/\/+$/, '')}.` },
  );
};

/** Tells of a file that has no root, but `<root>`: once, as it is one mistake. */
export const checkRoots = (part: MapPart, routes: readonly ReadRoute[]): void => {
  const { list, data, root } = part;
  checkEnd(part, routes);
  if (root !== undefined || tellRoutes(part, routes)) return;
  const index = (data.topics ?? []).findIndex((filter) => filter?.includes('<root>'));
  if (index !== -1) list.error('MAP_BAD_FILTER', ['topics', index], NO_ROOT, { hint: HINT });
  else if (typeof data.unmatched === 'object' && data.unmatched.topic.includes('<root>'))
    list.error('MAP_WRONG_VALUE', ['unmatched', 'topic'], NO_ROOT, { hint: HINT });
};
