/** The counters of a lane, as the status topic has them. */
export interface LaneReport {
  /** Where in the status they stand. */
  readonly path: string;
  readonly accepted: number;
  readonly delivered: number;
  readonly pending: number;
  readonly dropped: Readonly<Record<string, number>>;
  readonly deadLettered: number;
  readonly rejected: number;
}

/** What the gateway says of itself on its status topic. */
export interface GatewayReport {
  readonly lanes: readonly LaneReport[];
  readonly connection: Readonly<Record<string, number>>;
  readonly status: Readonly<Record<string, unknown>>;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((total, count) => total + count, 0);

/** Wherever an object has the counters of a lane, it is one. */
const lanesIn = (value: unknown, path: string): LaneReport[] => {
  if (!isObject(value)) return [];
  if ('delivered' in value && 'pending' in value && isObject(value['dropped']))
    return [{ deadLettered: 0, ...value, path } as unknown as LaneReport];
  return Object.entries(value).flatMap(([key, inner]) =>
    lanesIn(inner, path === '' ? key : `${path}.${key}`),
  );
};

/** Reads a payload of the status topic. */
export const reportOf = (payload: string): GatewayReport => {
  const status: Record<string, unknown> = JSON.parse(payload);
  return {
    lanes: lanesIn(status, ''),
    connection: (status['connection'] ?? {}) as Record<string, number>,
    status,
  };
};

/** All that lanes dropped, by reason. */
export const droppedOf = ({ lanes }: GatewayReport): Record<string, number> => {
  const total: Record<string, number> = {};
  for (const { dropped } of lanes)
    for (const [reason, count] of Object.entries(dropped))
      if (count > 0) total[reason] = (total[reason] ?? 0) + count;
  return total;
};

/** C0: `accepted = delivered + pending + the sum of dropped + deadLettered`; the lanes that violate it, in words. */
export const conservationFaults = ({ lanes }: GatewayReport): string[] =>
  lanes
    .filter(
      ({ accepted, delivered, pending, dropped, deadLettered }) =>
        accepted !== delivered + pending + sum(dropped) + deadLettered,
    )
    .map((lane) => `${lane.path}: ${JSON.stringify(lane)}`);
