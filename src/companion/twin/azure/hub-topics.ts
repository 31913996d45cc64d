/** The topics of Azure IoT Hub that a device uses for its twin and for direct methods. */
export const HUB_FILTERS = [
  '$iothub/twin/res/#',
  '$iothub/twin/PATCH/properties/desired/#',
  '$iothub/methods/POST/#',
] as const;

/** What came, by its topic; `rid` matches an answer with its question. */
export type HubTopic =
  | { readonly kind: 'answer'; readonly status: number; readonly rid: string }
  | { readonly kind: 'desired'; readonly version: number | undefined }
  | { readonly kind: 'method'; readonly method: string; readonly rid: string };

const numberOf = (text: string | null): number | undefined =>
  text !== null && /^\d{1,15}$/.test(text) ? Number(text) : undefined;

/**
 * Takes a topic of the hub apart.
 *
 * @example hubTopic('$iothub/twin/res/200/?$rid=1') // { kind: 'answer', status: 200, rid: '1' }
 */
export const hubTopic = (topic: string): HubTopic | undefined => {
  const mark = topic.indexOf('/?');
  const [path, query] = mark < 0 ? [topic, ''] : [topic.slice(0, mark), topic.slice(mark + 2)];
  const properties = new URLSearchParams(query);
  const rid = properties.get('$rid') ?? '';
  const status = /^\$iothub\/twin\/res\/(\d{1,4})$/.exec(path)?.[1];
  if (status !== undefined) return { kind: 'answer', status: Number(status), rid };
  if (path.startsWith('$iothub/twin/PATCH/properties/desired'))
    return { kind: 'desired', version: numberOf(properties.get('$version')) };
  const method = /^\$iothub\/methods\/POST\/([^/]{1,200})$/.exec(path)?.[1];
  return method === undefined ? undefined : { kind: 'method', method, rid };
};
