import { mergePayloads, type PayloadProfile } from './payload-profile.js';
import { emptyTopicNode, mergeNodes, type TopicNode } from './topic-tree.js';
import { varyingLevels } from './varying-levels.js';

/** A level that is always the same, or the levels that a capture stands for. */
export type ShapeLevel = string | { readonly seen: readonly string[] };

/** Topics that differ only in what stands at captures, and what was published to them. */
export interface TopicShape {
  readonly levels: readonly ShapeLevel[];
  readonly profile: PayloadProfile;
}

const collect = (node: TopicNode, levels: readonly ShapeLevel[], shapes: TopicShape[]): void => {
  if (node.profile !== undefined) shapes.push({ levels, profile: node.profile });
  const before = levels.map((level) => (typeof level === 'string' ? level : ''));
  const varying = varyingLevels(node.children, before);
  const merged = emptyTopicNode();
  for (const [level, child] of node.children)
    if (varying.has(level)) mergeNodes(merged, child);
    else collect(child, [...levels, level], shapes);
  if (varying.size > 0) collect(merged, [...levels, { seen: [...varying] }], shapes);
};

const isLiteral = (level: ShapeLevel | undefined): boolean => typeof level === 'string';

/** What says more comes first: the first route that can read a message does (M7.1). */
const byLiterals = (a: TopicShape, b: TopicShape): number => {
  const index = a.levels.findIndex((level, at) => isLiteral(level) !== isLiteral(b.levels[at]));
  if (index === -1 || index >= b.levels.length) return 0;
  return isLiteral(a.levels[index]) ? -1 : 1;
};

const keyOf = ({ levels }: TopicShape): string =>
  JSON.stringify(levels.map((level) => (typeof level === 'string' ? level : null)));

/** The shapes of the topics below `root`, those with more literal levels first. */
export const topicShapes = (root: TopicNode): TopicShape[] => {
  const shapes: TopicShape[] = [];
  collect(root, [], shapes);
  const distinct = new Map<string, TopicShape>();
  for (const shape of shapes) {
    const present = distinct.get(keyOf(shape));
    if (present === undefined) distinct.set(keyOf(shape), shape);
    else mergePayloads(present.profile, shape.profile);
  }
  return [...distinct.values()].sort(byLiterals);
};

/** Whether some topic fits both. */
export const shapesOverlap = (a: TopicShape, b: TopicShape): boolean =>
  a.levels.length === b.levels.length &&
  a.levels.every((level, index) => {
    const other = b.levels[index];
    return !isLiteral(level) || !isLiteral(other) || level === other;
  });
