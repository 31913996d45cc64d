import type { MapDefinition } from '../../map/definition/map-definition.js';
import { filterFault, topicFault } from '../../map/mqtt-topic.js';
import type { MapPart } from './map-part.js';
import type { PartNode } from './part-tree.js';
import { checkPublish } from './read-publish.js';

const withRoot = (text: string, root: string | undefined): string =>
  root === undefined ? text : text.replaceAll('<root>', root);

/** Told by `checkRoots`. */
const lacksRoot = (text: string, root: string | undefined): boolean =>
  root === undefined && text.includes('<root>');

const checkFilters = ({ list, data, root }: MapPart): void => {
  for (const [index, filter] of (data.topics ?? []).entries()) {
    // What the schema found wrong is left out.
    if (filter === null || lacksRoot(filter, root)) continue;
    const fault = filterFault(withRoot(filter, root));
    if (fault !== undefined)
      list.error('MAP_BAD_FILTER', ['topics', index], `topic "${filter}" ${fault}`);
    else if (/<[^<>]*>/.test(withRoot(filter, root)))
      list.error(
        'MAP_BAD_FILTER',
        ['topics', index],
        `topic "${filter}" has a capture; topics are filters, in which + stands for one level and # for all that follow`,
        {
          hint: 'Write + in place of the capture, or remove topics: then they follow from the routes.',
        },
      );
  }
};

const checkUnmatched = ({ list, data, root }: MapPart): void => {
  const { unmatched } = data;
  if (typeof unmatched !== 'object') return;
  const path = ['unmatched', 'topic'];
  const fault = topicFault(withRoot(unmatched.topic, root));
  if (fault !== undefined)
    list.error('MAP_WRONG_VALUE', path, `unmatched.topic "${unmatched.topic}" ${fault}`);
};

/** What stands at the top of a file, beside values and routes. */
export const checkTop = (part: MapPart): void => {
  checkFilters(part);
  checkUnmatched(part);
  checkPublish(part, ['publish'], part.data.publish);
};

/** A map without routes; nothing is said where they may only be missing because of another mistake. */
export const checkEmpty = (tree: PartNode, parts: readonly MapPart[]): void => {
  const isWrong = parts.some(({ list }) =>
    list.problems.some(({ severity }) => severity === 'error'),
  );
  if (isWrong) return;
  tree.part.list.error(
    'MAP_MISSING_KEY',
    ['routes'],
    'the map has no routes, so nothing could be translated',
    {
      hint: 'Write routes: { name: { topic: …, payload: …, message: { type: … } } }, or include: [tasmota].',
    },
  );
};

/** What the file that was named says for the whole map (M12.3). */
export const topOf = ({
  data,
  root,
}: MapPart): Pick<MapDefinition, 'role' | 'subscriptions' | 'unmatched'> => {
  const { role = 'device', topics, unmatched = 'drop' } = data;
  return {
    role,
    ...(topics !== undefined && { subscriptions: topics.map((filter) => withRoot(filter, root)) }),
    unmatched:
      typeof unmatched === 'string' ? unmatched : { topic: withRoot(unmatched.topic, root) },
  };
};
