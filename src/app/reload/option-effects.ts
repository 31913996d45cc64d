import type {
  ControlSection,
  DiscoverySection,
  GatewaySection,
  LogSection,
  MapSection,
  MqttSection,
  TwinSection,
} from '../../config/configuration.js';

/**
 * What a changed option does to a running gateway. `fixed`: nothing, it needs a restart. `instances`:
 * every interface begins anew. `client`: the client is replaced where the broker, or who we are there,
 * is another now. `log`, `map`: the log, the map. `live`: the next message is treated so.
 */
type Effect = 'fixed' | 'instances' | 'client' | 'log' | 'map' | 'live';

type Effects<Section> = Readonly<Record<keyof Section, Effect>>;

const GATEWAY: Effects<GatewaySection> = {
  name: 'fixed',
  statetopic: 'client',
  stateonline: 'client',
  stateoffline: 'client',
  statustopic: 'live',
  statusinterval: 'live',
  reloadtopic: 'live',
  heartbeattopic: 'live',
  heartbeat: 'live',
  trackingtopic: 'live',
  watch: 'live',
  delivery: 'live',
  datafolder: 'fixed',
  queuesize: 'fixed',
  queuebytes: 'fixed',
  queuefull: 'fixed',
  outboxbytes: 'fixed',
  outboxcount: 'fixed',
  outboxage: 'fixed',
  outboxfull: 'fixed',
  inbox: 'fixed',
  inboxbytes: 'fixed',
  deadletterbytes: 'fixed',
  commandexpiry: 'live',
  looprate: 'live',
  commandqueue: 'instances',
  starttimeout: 'instances',
  commandtimeout: 'instances',
  restartmin: 'instances',
  restartmax: 'instances',
  maxdefects: 'instances',
  defectwindow: 'instances',
};

const MAP: Effects<MapSection> = {
  mapping: 'map',
  mapfilename: 'map',
  root: 'map',
  topics: 'map',
};

const LOG: Effects<LogSection> = {
  consolelevel: 'log',
  filelevel: 'log',
  logfilename: 'log',
  filenum: 'log',
  filesize: 'log',
  format: 'log',
  priorities: 'log',
};

const MQTT: Effects<MqttSection> = {
  filename: 'client',
  url: 'client',
  host: 'client',
  port: 'client',
  clientid: 'client',
  usecredentials: 'client',
  username: 'client',
  password: 'client',
  password_file: 'client',
  tls: 'client',
  cafile: 'client',
  certfile: 'client',
  keyfile: 'client',
  servername: 'client',
  alpn: 'client',
  tlsinsecure: 'client',
  protocol: 'client',
  session: 'client',
  sessionexpiry: 'client',
  keepalive: 'client',
  connecttimeout: 'client',
  reconnectmin: 'client',
  reconnectmax: 'client',
  acktimeout: 'client',
  maxinflight: 'client',
  backlograte: 'fixed',
  maxpayload: 'fixed',
  trace: 'client',
  qos: 'live',
  retain: 'live',
  retainedcommands: 'live',
};

const CONTROL: Effects<ControlSection> = {
  enabled: 'live',
  topic: 'live',
  allow: 'live',
  rate: 'live',
  healthinterval: 'live',
  loglevel: 'live',
};

const DISCOVERY: Effects<DiscoverySection> = {
  homeassistant: 'live',
  prefix: 'live',
  statustopic: 'live',
  jitter: 'live',
  homie: 'live',
  homiedomain: 'live',
  device: 'live',
  devicename: 'live',
  area: 'live',
};

const TWIN: Effects<TwinSection> = {
  backend: 'client',
  topic: 'live',
  thing: 'live',
  shadow: 'live',
  device: 'client',
  sharedaccesskey: 'client',
  sharedaccesskey_file: 'client',
  tokenlifetime: 'client',
  reportinterval: 'live',
};

/** Every option there is, so that a new one is not forgotten here. */
export const OPTION_EFFECTS = {
  gateway: GATEWAY,
  map: MAP,
  log: LOG,
  mqtt: MQTT,
  control: CONTROL,
  discovery: DISCOVERY,
  twin: TWIN,
};
