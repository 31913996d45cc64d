import type {
  ControlSection,
  GatewaySection,
  InstanceSection,
  TwinSection,
} from './configuration.js';
import { GATEWAY_TOPICS } from './gateway-topics.js';
import type { MergedSettings } from './merged-settings.js';

/** What has topics of its own. */
export interface OwnTopics {
  readonly gateway: GatewaySection;
  readonly control: ControlSection;
  readonly twin: TwinSection;
  readonly interfaces: readonly InstanceSection[];
}

/** A topic, and the option that says it; `what` where the option says only what is before. */
interface Said {
  readonly path: readonly [section: string, option: string];
  readonly topic: string;
  readonly what?: string;
}

const saidBy = ({ gateway, control, twin }: OwnTopics): readonly Said[] => [
  ...GATEWAY_TOPICS.map((option): Said => ({ path: ['gateway', option], topic: gateway[option] })),
  ...(twin.backend === 'topics' && twin.topic !== ''
    ? ['desired', 'desired/patch', 'reported'].map(
        (what): Said => ({ path: ['twin', 'topic'], topic: `${twin.topic}/${what}`, what }),
      )
    : []),
  ...(control.enabled && control.topic !== ''
    ? [
        { path: ['control', 'topic'], topic: control.topic } as const,
        ...['info', 'health', 'logging'].map(
          (what): Said => ({ path: ['control', 'topic'], topic: `${control.topic}/${what}`, what }),
        ),
      ]
    : []),
];

/** Whoever reads one of them would get what belongs to another. */
const checkSame = (own: OwnTopics, settings: MergedSettings): void => {
  const first = new Map<string, Said>();
  for (const said of saidBy(own)) {
    const { path, topic, what } = said;
    const other = first.get(topic);
    if (topic === '') continue;
    if (other === undefined) first.set(topic, said);
    else if (other.path.join('.') !== path.join('.'))
      settings.report(
        path,
        'CONFIG_CONFLICT',
        `${what === undefined ? `is "${topic}"` : `says with ${what} "${topic}"`}, the same as ${settings.subject(other.path)}${other.what === undefined ? '' : ` with ${other.what}`}; give each a topic of its own`,
      );
  }
};

/** An instance of a module may speak by itself, and mostly does where its topic is set. */
const checkInstances = (interfaces: readonly InstanceSection[], settings: MergedSettings): void => {
  const first = new Map<string, string>();
  for (const { name, module, topic } of interfaces) {
    if (module === '' || topic === '') continue;
    const other = first.get(topic);
    if (other === undefined) first.set(topic, name);
    else
      settings.report(
        ['interfaces', name, 'topic'],
        'CONFIG_CONFLICT',
        `is "${topic}", where ${other} lives already: both would hear and say the same; set another, for example service/{name}`,
        'warning',
      );
  }
};

/** Mistakes of topics that each are right by themselves. */
export const checkOwnTopics = (own: OwnTopics, settings: MergedSettings): void => {
  const { gateway, control, twin, interfaces } = own;
  checkSame(own, settings);
  if (gateway.statetopic !== '' && gateway.stateonline === gateway.stateoffline)
    settings.report(
      ['gateway', 'stateoffline'],
      'CONFIG_CONFLICT',
      `is "${gateway.stateoffline}", as stateonline is: nobody could tell them apart; set another text`,
    );
  const isTwin = twin.backend === 'topics' && control.enabled && control.topic !== '';
  if (isTwin && `${twin.topic}/`.startsWith(`${control.topic}/`))
    settings.report(
      ['twin', 'topic'],
      'CONFIG_CONFLICT',
      `is "${twin.topic}", which is below [CONTROL] topic; set one beside it, for example mqttgateway/{name}/twin`,
    );
  checkInstances(interfaces, settings);
};
