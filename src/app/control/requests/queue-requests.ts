import { resolveDataFolder } from '../../../config/resolve-data-folder.js';
import { GatewayError } from '../../../errors/gateway-error.js';
import { filterFault, topicMatches } from '../../../map/mqtt-topic.js';
import type { KeptIn } from '../../../outbox/outbox-folder.js';
import { perSecondOf, spanOf } from '../../queue/amounts.js';
import { askOutage } from '../../queue/ask-outage.js';
import { keptData } from '../../queue/kept-data.js';
import { keptLanes } from '../../queue/kept-lanes.js';
import { laneStats } from '../../queue/lane-stats.js';
import { countKept } from '../../queue/purge-kept.js';
import { type ControlRequest, type ControlScene, defineRequest } from '../control-request.js';
import { LANE, members, NO_MEMBERS } from '../data-schema.js';

const folderOf = ({ plan }: ControlScene): string =>
  resolveDataFolder(plan.configuration, process.env);

/** What a gateway says that keeps nothing; whoever asks over MQTT has no folder to give. */
const kept = async <Result>(looked: Promise<Result>): Promise<Result> => {
  try {
    return await looked;
  } catch (cause) {
    if (!(cause instanceof GatewayError) || cause.code !== 'QUEUE_NOTHING_KEPT') throw cause;
    throw new GatewayError('QUEUE_NOTHING_KEPT', 'nothing is kept on disk', {
      hint: 'no route is durable and inbox is off; queue/stats tells of what waits in memory',
      cause,
    });
  }
};

const wrong = (member: string, given: string, expected: string): GatewayError =>
  new GatewayError('CONTROL_BAD_REQUEST', `${member} is "${given}"; expected ${expected}`);

/** Of the messages in one answer, as they are in it. */
const MAX_ANSWER_BYTES = 262_144;

interface Looked {
  readonly lane?: KeptIn;
  readonly count?: number;
  readonly topic?: string;
  readonly after?: number;
}

/** Messages of a lane, as many as one answer may have. */
const messagesOf = async (
  { lane: asked = 'outbox', count = 10, topic: filter = '#', after = 0 }: Looked,
  scene: ControlScene,
): Promise<object> => {
  const fault = filterFault(filter);
  if (fault !== undefined) throw wrong('topic', filter, `a filter; it ${fault}`);
  const lane = (await kept(keptLanes(folderOf(scene)))).find((one) => one.kept === asked);
  const messages: object[] = [];
  let bytes = 0;
  let next: number | undefined;
  let last = after;
  for await (const message of lane?.messages() ?? []) {
    const sequence = Number(message.id.split('/')[1]);
    if (sequence <= after || !topicMatches(filter, message.topic)) continue;
    const data = keptData(message);
    bytes += JSON.stringify(data).length;
    if (messages.length === count || (messages.length > 0 && bytes > MAX_ANSWER_BYTES)) {
      next = last;
      break;
    }
    messages.push(data);
    last = sequence;
  }
  return {
    lane: asked,
    pending: lane?.counters.pending ?? 0,
    messages,
    ...(next !== undefined && { next }),
  };
};

const stats = defineRequest({
  what: 'queue/stats',
  changes: false,
  summary: 'how much waits in each lane, and what became of the rest',
  schema: NO_MEMBERS,
  run: async (_data, scene) => {
    const { gateway } = scene.plan.configuration;
    const lanes = await keptLanes(folderOf(scene)).catch((cause: unknown) => {
      if (cause instanceof GatewayError && cause.code === 'QUEUE_NOTHING_KEPT') return [];
      throw cause;
    });
    const onDisk = lanes
      .map((lane) => laneStats(lane, gateway))
      .map(({ lane, ...rest }) => [lane, rest]);
    return {
      data: { memory: scene.port.status.outbound.lane, lanes: Object.fromEntries(onDisk) },
    };
  },
});

const peek = defineRequest<Looked>({
  what: 'queue/peek',
  changes: false,
  summary: 'the messages of a lane that come next, or that were set aside',
  main: 'lane',
  schema: members({
    lane: { ...LANE, description: 'Default outbox.' },
    count: { description: 'Default 10.', type: 'integer', minimum: 1, maximum: 100 },
    topic: { description: 'A filter; default #.', type: 'string', maxLength: 65_535 },
  }),
  run: async (looked, scene) => ({ data: await messagesOf(looked, scene) }),
});

const exported = defineRequest<Looked>({
  what: 'queue/export',
  changes: false,
  summary: 'all messages of a lane, in parts: `next` of an answer is `after` of the next request',
  main: 'lane',
  schema: members({
    lane: { ...LANE, description: 'Default outbox.' },
    after: { description: 'Those after this one; default 0.', type: 'integer', minimum: 0 },
    count: { description: 'Default 100.', type: 'integer', minimum: 1, maximum: 1000 },
  }),
  run: async (looked, scene) => ({ data: await messagesOf({ count: 100, ...looked }, scene) }),
});

interface Estimated {
  readonly outage: string;
  readonly rate?: string;
  readonly size?: number;
}

const estimate = defineRequest<Estimated>({
  what: 'queue/estimate',
  changes: false,
  summary: 'whether the lanes survive an outage of the broker, and what to set',
  main: 'outage',
  schema: members(
    {
      outage: { description: 'A length of time: 90m, 6h, 3d.', type: 'string', maxLength: 20 },
      rate: { description: 'Messages: 5/s, 12/m; as measured.', type: 'string', maxLength: 20 },
      size: { description: 'Bytes of one; as measured.', type: 'integer', minimum: 1 },
    },
    ['outage'],
  ),
  run: async ({ outage, rate, size }, scene) => {
    const outageMs = spanOf(outage);
    if (outageMs === undefined) throw wrong('outage', outage, 'a time such as 90m, 6h or 3d');
    const given = rate === undefined ? undefined : perSecondOf(rate);
    if (rate !== undefined && given === undefined)
      throw wrong('rate', rate, 'how many in a time, such as 5/s, 12/m or 100/h');
    const { gateway } = scene.plan.configuration;
    const folder = folderOf(scene);
    const answer = await askOutage({ folder, gateway, outageMs, rate: given, size });
    if (answer === undefined)
      throw new GatewayError('CONTROL_BAD_REQUEST', 'nobody knows how many messages come', {
        hint: 'too few wait on disk to measure it: give a rate such as 5/s',
      });
    const { report, ...rest } = answer;
    return { data: { outageMs, ...rest, ...report } };
  },
});

interface Purged {
  readonly lane: KeptIn;
  readonly before?: string;
  readonly older?: string;
  readonly confirm?: boolean;
}

/** Messages that were accepted before it are meant; undefined: all. */
const limitOf = ({ before, older }: Purged): number | undefined => {
  if (before !== undefined && older !== undefined)
    throw new GatewayError('CONTROL_BAD_REQUEST', 'before and older do not go together');
  if (older !== undefined) {
    const ms = spanOf(older);
    if (ms === undefined) throw wrong('older', older, 'a time such as 90m, 6h or 3d');
    return Date.now() - ms;
  }
  if (before === undefined) return undefined;
  const time = /^\d{4}-\d\d-\d\d/.test(before) ? Date.parse(before) : Number.NaN;
  if (Number.isNaN(time)) throw wrong('before', before, 'a time such as 2026-01-31T12:00:00Z');
  return time;
};

const purge = defineRequest<Purged>({
  what: 'queue/purge',
  changes: true,
  summary: 'throws messages away, for ever, with `confirm`; without, it says how many it would be',
  main: 'lane',
  schema: members(
    {
      lane: LANE,
      before: { description: 'Only those accepted before.', type: 'string', maxLength: 40 },
      older: { description: 'Only those that waited longer: 3d.', type: 'string', maxLength: 20 },
      confirm: { description: 'Default false.', type: 'boolean' },
    },
    ['lane'],
  ),
  run: async (asked, scene) => {
    const { lane, confirm = false } = asked;
    const beforeMs = limitOf(asked);
    if (lane === 'inbox')
      throw new GatewayError(
        'CONTROL_NOT_AVAILABLE',
        'commands of the inbox are being carried out',
        {
          hint: 'stop the gateway; then mqttgateway queue purge --lane inbox',
        },
      );
    const meant = await kept(countKept(folderOf(scene), lane, beforeMs));
    if (!confirm || meant === 0) return { data: { lane, meant, purged: 0 } };
    const purged = (await scene.process.purge?.(lane, beforeMs)) ?? 0;
    return { data: { lane, meant, purged } };
  },
});

/** About what waits on disk, and in memory. */
export const QUEUE_REQUESTS: readonly ControlRequest[] = [stats, peek, exported, estimate, purge];
