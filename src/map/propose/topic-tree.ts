import type { RecordedMessage } from '../recorded-message.js';
import {
  addPayload,
  emptyPayloadProfile,
  mergePayloads,
  type PayloadProfile,
} from './payload-profile.js';

/** One level of the topics that were seen, and what is below it. */
export interface TopicNode {
  readonly children: Map<string, TopicNode>;
  /** What was published to the topic that ends here. */
  profile: PayloadProfile | undefined;
}

export const emptyTopicNode = (): TopicNode => ({ children: new Map(), profile: undefined });

/** Topics with more levels are refused: nobody means them. */
const MAX_LEVELS = 32;

/** How many messages and topics are looked at. */
export const TRAFFIC_BOUNDS = { messages: 100_000, topics: 10_000 } as const;

/** What was seen of some traffic, of a size that is bounded. */
export class Traffic {
  readonly root: TopicNode = emptyTopicNode();
  #messages = 0;
  #topics = 0;
  #leftOut = 0;

  get messages(): number {
    return this.#messages;
  }

  get topics(): number {
    return this.#topics;
  }

  /** Messages beyond the bounds. */
  get leftOut(): number {
    return this.#leftOut;
  }

  /** Whether no further message is taken. */
  get isFull(): boolean {
    return this.#messages >= TRAFFIC_BOUNDS.messages;
  }

  add(message: RecordedMessage): void {
    const node = this.isFull ? undefined : this.#nodeOf(message.topic);
    if (node === undefined) {
      this.#leftOut += 1;
      return;
    }
    this.#messages += 1;
    if (node.profile === undefined) this.#topics += 1;
    node.profile ??= emptyPayloadProfile();
    addPayload(node.profile, message);
  }

  #nodeOf(topic: string): TopicNode | undefined {
    const levels = topic.split('/');
    if (levels.length > MAX_LEVELS) return undefined;
    const found = levels.reduce<TopicNode | undefined>(
      (node, level) => node?.children.get(level),
      this.root,
    );
    if (found?.profile !== undefined) return found;
    if (this.#topics >= TRAFFIC_BOUNDS.topics) return undefined;
    return levels.reduce((node, level) => {
      const child = node.children.get(level) ?? emptyTopicNode();
      node.children.set(level, child);
      return child;
    }, this.root);
  }
}

/** Adds what was seen below one level to what was seen below another. */
export const mergeNodes = (into: TopicNode, from: TopicNode): void => {
  if (from.profile !== undefined) {
    into.profile ??= emptyPayloadProfile();
    mergePayloads(into.profile, from.profile);
  }
  for (const [level, child] of from.children) {
    const present = into.children.get(level) ?? emptyTopicNode();
    into.children.set(level, present);
    mergeNodes(present, child);
  }
};
