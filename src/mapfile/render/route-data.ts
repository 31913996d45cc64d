import type {
  MergeDefinition,
  PublishDefinition,
  ReceiveDefinition,
  ReportDefinition,
  RouteDefinition,
} from '../../map/definition/route-definition.js';
import { topicText } from '../../map/pattern/pattern-text.js';
import { discoveryData } from './discovery-data.js';
import { durationText } from './duration-text.js';
import { payloadData } from './payload-data.js';
import { present, unlessEmpty } from './present.js';
import { valueData } from './value-data.js';

const duration = (ms: number | undefined): string | undefined =>
  ms === undefined ? undefined : durationText(ms);

const publishData = (publish: PublishDefinition): unknown =>
  unlessEmpty({
    qos: publish.qos,
    retain: publish.retain,
    delivery: publish.delivery,
    id: publish.id,
    expiry: duration(
      publish.expirySeconds === undefined ? undefined : publish.expirySeconds * 1000,
    ),
    contenttype: publish.contentType,
    properties: publish.userProperties,
  });

const receiveData = (receive: ReceiveDefinition | undefined): unknown =>
  receive && unlessEmpty({ retained: receive.retained, expires: duration(receive.expiresMs) });

const reportData = (report: ReportDefinition | undefined): unknown =>
  report &&
  unlessEmpty({
    change: duration(report.changeAfterMs) ?? report.change,
    deadband: report.deadband,
    throttle: duration(report.throttleMs),
    debounce: duration(report.debounceMs),
    heartbeat: duration(report.heartbeatMs),
  });

const mergeData = (merge: MergeDefinition | undefined): unknown =>
  merge && { of: merge.of, within: durationText(merge.withinMs) };

/** A route as it is written in a map, nothing left to be inherited. */
export const routeData = (route: RouteDefinition): Readonly<Record<string, unknown>> => {
  const { fields, arguments: given } = route.constants;
  return present({
    description: route.description,
    topic: topicText(route.topic),
    payload: payloadData(route.payload),
    message: unlessEmpty({ ...fields, arguments: unlessEmpty(given) }),
    ignore: route.ignored.length === 0 ? undefined : route.ignored,
    values: unlessEmpty(
      Object.fromEntries([...route.values].map(([name, value]) => [name, valueData(value)])),
    ),
    direction: route.direction,
    receive: receiveData(route.receive),
    publish: publishData(route.publish),
    report: reportData(route.report),
    merge: mergeData(route.merge),
    discovery: discoveryData(route.discovery),
  });
};
