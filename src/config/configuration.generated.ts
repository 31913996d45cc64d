// Generated from schemas/configuration.schema.json by "npm run generate"; do not edit.

/**
 * The configuration of mqttgateway as YAML or JSON. In the INI format the same sections are written in upper case, [MQTT], and a named interface as [INTERFACE:name].
 */
export interface ConfigurationFile {
  /**
   * Where this schema is, for editors that look there.
   */
  $schema?: string;
  /**
   * The gateway itself: its name, what it tells about itself, how surely its messages arrive, and the bounds of its queues.
   */
  gateway?: {
    /**
     * Name of this gateway: the sender of its messages, its client id, and part of its topics. Empty: the name of the configuration file without its extension.
     */
    name?: string;
    /**
     * Retained topic that says online or offline, also as the will. {name} stands for the name of the gateway. Empty: none.
     */
    statetopic?: string;
    /**
     * What statetopic says while the gateway is connected.
     */
    stateonline?: string;
    /**
     * What statetopic says when the gateway has ended, or the broker has lost it.
     */
    stateoffline?: string;
    /**
     * Retained topic with the states and counters of the gateway as JSON. {name} stands for the name of the gateway. Empty: none.
     */
    statustopic?: string;
    /**
     * How often the status is published while only counters change; 0: only when a state changes.
     */
    statusinterval?: number;
    /**
     * Topic that says what became of a reload of the map and the configuration, as JSON. {name} stands for the name of the gateway. Empty: none.
     */
    reloadtopic?: string;
    /**
     * Topic on which the gateway says every heartbeat that it lives, as JSON with time, uptime and level. {name} stands for the name of the gateway. Empty: none.
     */
    heartbeattopic?: string;
    /**
     * How often heartbeattopic is published.
     */
    heartbeat?: number;
    /**
     * Topic on which each message is followed by an id, from what the device sent to the acknowledgement of the broker, a JSON object for each step. {name} stands for the name of the gateway. Empty: nothing is followed.
     */
    trackingtopic?: string;
    /**
     * Whether the files of the map and the configuration are watched, and loaded again when they change. Off: only with SIGHUP or mqttgateway reload.
     */
    watch?: boolean;
    /**
     * How surely a message reaches the broker where its route does not say it. best-effort: QoS 0, dropped and counted while the broker is away. memory: it waits in memory, and is lost with the process. durable: it is on disk before it is accepted, and arrives at least once, also after a crash. auto: best-effort with qos 0, else memory.
     */
    delivery?: 'auto' | 'best-effort' | 'memory' | 'durable';
    /**
     * The folder for what must outlive the process; in it, each gateway has a folder of its name. A relative path starts in the folder of the configuration. Empty: $STATE_DIRECTORY of systemd, else data in the folder of the configuration. It is made when something has to be kept.
     */
    datafolder?: string;
    /**
     * Messages that wait for the broker at most.
     */
    queuesize?: number;
    /**
     * Bytes of topics and payloads that wait for the broker at most.
     */
    queuebytes?: number;
    /**
     * What happens to a message for which there is no room: reject it, or drop the oldest or the newest; each one is counted.
     */
    queuefull?: 'reject' | 'drop-oldest' | 'drop-newest';
    /**
     * Disk that durable messages may take while they wait for the broker.
     */
    outboxbytes?: number;
    /**
     * Durable messages that wait for the broker at most.
     */
    outboxcount?: number;
    /**
     * A durable message that has waited longer for the broker is dropped and counted; 0: however long it takes.
     */
    outboxage?: number;
    /**
     * What happens to a durable message for which there is no room on disk: reject it, or drop the oldest or the newest; each one is counted.
     */
    outboxfull?: 'drop-oldest' | 'drop-newest' | 'reject';
    /**
     * When a command is acknowledged to the broker. On: at once, when it is on disk, from where it is carried out also after a crash. Off: when it was carried out.
     */
    inbox?: boolean;
    /**
     * Disk that commands may take while they wait in the inbox; then they are acknowledged when they were carried out.
     */
    inboxbytes?: number;
    /**
     * Disk for messages that were set aside because the connection ended each time that they were sent; the oldest make room.
     */
    deadletterbytes?: number;
    /**
     * A command that has waited longer for its turn is dropped and counted where its route does not say it; 0: never.
     */
    commandexpiry?: number;
    /**
     * Commands that wait for one interface at most; more are refused and counted.
     */
    commandqueue?: number;
    /**
     * How often the same command, topic and payload, may come while the gateway says something as often. More over ten seconds is a loop, as of two gateways that answer each other: it is refused and counted until it ends. 0: never.
     */
    looprate?: number;
    /**
     * How long an interface may take to start.
     */
    starttimeout?: number;
    /**
     * How long an interface may take to execute a command.
     */
    commandtimeout?: number;
    /**
     * Upper bound of the first pause before an interface is started again; it doubles with every failure, up to restartmax.
     */
    restartmin?: number;
    /**
     * The longest pause before an interface is started again.
     */
    restartmax?: number;
    /**
     * Defects of one interface (its program fails, not its device) within defectwindow after which it is still started again; with one more it has failed.
     */
    maxdefects?: number;
    /**
     * The time within which defects are counted for maxdefects.
     */
    defectwindow?: number;
  };
  interface?: Interface;
  /**
   * Several interfaces, or one with a name of its own: name → options.
   */
  interfaces?: {
    [k: string]: Interface;
  };
  /**
   * How MQTT topics and payloads become messages for the interfaces, and back.
   */
  map?: {
    /**
     * Whether the map is used. auto: on if mapfilename is set and neither root nor topics is.
     */
    mapping?: 'auto' | 'on' | 'off';
    /**
     * The map file, relative to the folder of the configuration file or else to the current folder. A dot, or a folder that ends with /: the file <name>.map there, where <name> is the name of the gateway.
     */
    mapfilename?: string;
    /**
     * Without a map: the first level of every topic.
     */
    root?: string;
    /**
     * Without a map: the MQTT filters to subscribe to; in this file separated by commas.
     *
     * @maxItems 1000
     *
     * Items: One MQTT filter.
     */
    topics?: string[];
  };
  /**
   * The log: to the console and to rotating files.
   */
  log?: {
    /**
     * What goes to the console; WARNING is the same as WARN.
     */
    consolelevel?: 'CRITICAL' | 'ERROR' | 'WARN' | 'INFO' | 'DEBUG' | 'NONE';
    /**
     * What goes to the log file; it needs logfilename, too.
     */
    filelevel?: 'CRITICAL' | 'ERROR' | 'WARN' | 'INFO' | 'DEBUG' | 'NONE';
    /**
     * The log file, relative to the folder of the configuration file. A dot, or a folder that ends with /: the file <name>.log there. Empty: no log file.
     */
    logfilename?: string;
    /**
     * How many log files there may be, the current one included.
     */
    filenum?: number;
    /**
     * How large one log file may become.
     */
    filesize?: number;
    /**
     * How a line looks: text for people, json for programs.
     */
    format?: 'text' | 'json';
    /**
     * Whether lines on the console begin with their priority, <3> for an error, in place of the time, as the journal of systemd takes them. auto: where the journal takes them.
     */
    priorities?: 'auto' | 'on' | 'off';
  };
  /**
   * The connection to the MQTT broker.
   */
  mqtt?: {
    /**
     * A file of its own whose [MQTT] section is used in place of this one, so that several gateways can share it.
     */
    filename?: string;
    /**
     * The broker in one line: mqtt://, mqtts:// (TLS), ws:// or wss:// (WebSocket), or unix:// and the file of a Unix socket. Sets host, port, tls and, if they are in it, user name and password.
     */
    url?: string;
    /**
     * Name or address of the broker. Empty: no broker is configured, and the gateway starts one of its own on this machine.
     */
    host?: string;
    /**
     * Port of the broker. If it is left out: 1883, and 8883 with TLS.
     */
    port?: number;
    /**
     * Client id at the broker; no two clients may have the same. Empty: the name of the gateway.
     */
    clientid?: string;
    /**
     * Whether user name and password are sent. auto: if a user name is set.
     */
    usecredentials?: 'auto' | 'on' | 'off';
    /**
     * User name at the broker.
     */
    username?: string;
    /**
     * Password at the broker. Better: password_file, or ${env:NAME} for the value of an environment variable.
     */
    password?: string;
    /**
     * A file that holds the password on its first line.
     */
    password_file?: string;
    /**
     * Whether the connection is encrypted.
     */
    tls?: boolean;
    /**
     * The certificates (PEM) of the authorities to trust in place of the system's.
     */
    cafile?: string;
    /**
     * The gateway's own certificate (PEM), if the broker asks for one.
     */
    certfile?: string;
    /**
     * The private key (PEM) of that certificate.
     */
    keyfile?: string;
    /**
     * The name that the broker's certificate must have. Empty: the host.
     */
    servername?: string;
    /**
     * What TLS tells the broker is spoken (ALPN); AWS asks for it on port 443. Empty: nothing.
     */
    alpn?: string;
    /**
     * Whether to accept any certificate. For tests only: nobody checks who the broker is.
     */
    tlsinsecure?: boolean;
    /**
     * Version of MQTT. auto: 5, and 3.1.1 if the broker does not know 5. 3.1 is for brokers that know nothing newer.
     */
    protocol?: 'auto' | '5' | '3.1.1' | '3.1';
    /**
     * Whether the broker keeps the subscriptions, and what comes on them, while the gateway is away. persistent: it does. clean: each connection begins anew.
     */
    session?: 'persistent' | 'clean';
    /**
     * How long the broker keeps them (MQTT 5); over 3.1.1 the broker decides.
     */
    sessionexpiry?: number;
    /**
     * Quality of service of published messages and of subscriptions.
     */
    qos?: 0 | 1 | 2;
    /**
     * Whether the broker keeps the last message of each topic.
     */
    retain?: boolean;
    /**
     * Whether a command that the broker had kept from before is carried out when the gateway subscribes, so at every connection. Off: it is left out and counted; a retained status comes in either way.
     */
    retainedcommands?: boolean;
    /**
     * The connection counts as lost if nothing is heard for one and a half times so long; 0: never.
     */
    keepalive?: number;
    /**
     * How long the broker may take to answer.
     */
    connecttimeout?: number;
    /**
     * Upper bound of the first pause before connecting again; it doubles with every failure.
     */
    reconnectmin?: number;
    /**
     * Upper bound of every pause before connecting again.
     */
    reconnectmax?: number;
    /**
     * A publication that the broker does not acknowledge for so long ends the connection, and a new one is made.
     */
    acktimeout?: number;
    /**
     * Publications without acknowledgement at one time.
     */
    maxinflight?: number;
    /**
     * How fast at most what has waited for the broker is sent once it is back, so that others get through; 0: as fast as the link takes it.
     */
    backlograte?: number;
    /**
     * Largest payload, in and out; larger messages are dropped and counted.
     */
    maxpayload?: number;
    /**
     * Whether the log has a line about each packet, at DEBUG, without payloads and credentials.
     */
    trace?: boolean;
  };
  /**
   * Control of the running gateway over MQTT: requests on a topic, answers beside it. Off by default.
   */
  control?: {
    /**
     * Whether requests over MQTT are taken.
     */
    enabled?: boolean;
    /**
     * The topic below which it happens: request/WHAT, response/WHAT, info, health, logging. {name} stands for the name of the gateway.
     */
    topic?: string;
    /**
     * The requests that are carried out: names, and names that end with /* for all below. By default those that change nothing and show no messages; * alone allows everything. So it is for direct methods of the twin.
     *
     * @maxItems 100
     *
     * Items: One request, or all below a name.
     */
    allow?: string[];
    /**
     * Requests that are taken in a second at most; those above are refused and counted.
     */
    rate?: number;
    /**
     * How often health is published; 0: only when asked for.
     */
    healthinterval?: number;
    /**
     * Log lines from this level on are published below logging; NONE: none. A request can change it while the gateway runs.
     */
    loglevel?: 'NONE' | 'ERROR' | 'WARN' | 'INFO' | 'DEBUG';
  };
  /**
   * Tells Home Assistant and Homie controllers which entities the map has, by retained topics.
   */
  discovery?: {
    /**
     * Whether a device is published for Home Assistant.
     */
    homeassistant?: boolean;
    /**
     * The discovery prefix of Home Assistant.
     */
    prefix?: string;
    /**
     * Topic on which Home Assistant says online when it starts; everything is published again then. Empty: PREFIX/status.
     */
    statustopic?: string;
    /**
     * The longest pause before everything is published again, so that many gateways do not speak at once.
     */
    jitter?: number;
    /**
     * Whether a device is published by the Homie convention, version 5.
     */
    homie?: boolean;
    /**
     * The first level of Homie topics.
     */
    homiedomain?: string;
    /**
     * The id of the device: lower case, digits and dashes. Empty: made of the name of the gateway.
     */
    device?: string;
    /**
     * What people call the device. Empty: the name of the gateway.
     */
    devicename?: string;
    /**
     * The area that Home Assistant suggests for the device. Empty: none.
     */
    area?: string;
  };
  /**
   * Desired and reported state: what the gateway and its interfaces should be, and what they are, kept by the broker or by a cloud.
   */
  twin?: {
    /**
     * Who keeps it. topics: two retained topics at any broker. aws: a device shadow of AWS IoT. azure: the device twin and direct methods of Azure IoT Hub. none: nobody.
     */
    backend?: 'none' | 'topics' | 'aws' | 'azure';
    /**
     * With topics: the topic below which desired, desired/patch and reported are. {name} stands for the name of the gateway.
     */
    topic?: string;
    /**
     * With aws: the name of the thing. Empty: the client id.
     */
    thing?: string;
    /**
     * With aws: the name of the shadow. Empty: the classic shadow.
     */
    shadow?: string;
    /**
     * With azure: the id of the device. Empty: the client id.
     */
    device?: string;
    /**
     * With azure: the key of the device, of which access tokens are made. Empty: a client certificate.
     */
    sharedaccesskey?: string;
    /**
     * With azure: the file whose first line is the key, in place of sharedaccesskey.
     */
    sharedaccesskey_file?: string;
    /**
     * With azure: how long an access token is valid; a new one is made, with a new connection, when four fifths of it have passed.
     */
    tokenlifetime?: number;
    /**
     * The least time between two reports; what changes meanwhile is reported together.
     */
    reportinterval?: number;
  };
  /**
   * What is done at times: name → schedule.
   */
  schedules?: {
    [k: string]: Schedule;
  };
}
/**
 * A device interface. The options below are known to the gateway; all others are handed to the interface and checked by its own schema.
 */
export interface Interface {
  /**
   * Which interface: the name of one that comes with mqttgateway. Empty: dummy in [INTERFACE], in [INTERFACE:name] the name.
   */
  interface?: string;
  /**
   * Instead of one that comes with mqttgateway: the npm package or the file that holds the interface.
   */
  module?: string;
  /**
   * What to do if the interface does not start: fail ends the gateway, retry tries again, ignore goes on without it.
   */
  start?: 'fail' | 'retry' | 'ignore';
  /**
   * Whether it is started with the gateway. Off: only when it is asked for, by control or by desired state.
   */
  enabled?: boolean;
  /**
   * Whether it stays when the gateway becomes inactive, and can neither be stopped nor disabled while it runs.
   */
  internal?: boolean;
  /**
   * Whether what it logs for debugging is shown, whatever the level of the log. It can be changed while the gateway runs.
   */
  debug?: boolean;
  /**
   * The topic below which the interface publishes and subscribes by itself, beside the map. {name} stands for its own name, {gateway} for that of the gateway.
   */
  topic?: string;
  /**
   * Where it runs: inline beside the gateway, worker in a thread, process in a process of its own. auto: inline for those that come with mqttgateway, worker for a module, process for a program.
   */
  isolation?: 'auto' | 'inline' | 'worker' | 'process';
  /**
   * Memory that it may use in a worker (heap and buffers) or in a process (its resident set); with more it is ended and started anew.
   */
  memorylimit?: number;
  /**
   * Records what goes over the line to the device, and what the interface makes of it, in this file; a relative path starts in the folder of the configuration. The interface replay plays it. Empty: nothing is recorded.
   */
  record?: string;
  /**
   * How large the file of record becomes; then it is kept under its name with .1 after it, in place of the one before, and a new one begins. So it is at each start.
   */
  recordsize?: number;
  [k: string]: unknown;
}
/**
 * A schedule: when, and what is done then.
 */
export interface Schedule {
  /**
   * The period, 0.1 or more, on a clock that no change of the time of day moves. 0: cron says when.
   */
  every?: number;
  /**
   * When, in place of every, as cron has it: minute, hour, day of month, month, day of week; six fields begin with the second.
   */
  cron?: string;
  /**
   * The time zone of cron, by its name in the IANA database. Empty: that of the machine.
   */
  timezone?: string;
  /**
   * Each turn begins up to so much later, by chance.
   */
  jitter?: number;
  /**
   * What is done. command: message goes to the interfaces, as if it had come from the broker. emit: message goes to the broker, as if an interface had emitted it. poll: the interface that is named is asked by the command POLL, or by message; declared devices send their polls then. status: the status of the gateway is published.
   */
  run?: 'command' | 'emit' | 'poll' | 'status';
  /**
   * The interface that poll asks, and whose name the message of command and emit has.
   */
  interface?: string;
  /**
   * The message, as YAML or JSON: type, function, gateway, location, device, sender, action, arguments.
   */
  message?: {
    /**
     * command or status; by default what run makes of it.
     */
    type?: string;
    /**
     * The function of the message.
     */
    function?: string;
    /**
     * The gateway, or an instance.
     */
    gateway?: string;
    /**
     * The location.
     */
    location?: string;
    /**
     * The device.
     */
    device?: string;
    /**
     * Who says it.
     */
    sender?: string;
    /**
     * The action.
     */
    action?: string;
    /**
     * Its arguments.
     */
    arguments?: {
      /**
       * The value of one argument.
       */
      [k: string]: string | number | boolean;
    };
  };
}

/** The schema itself (draft-07), frozen. */
export const configurationSchema: Readonly<Record<string, unknown>> = Object.freeze({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://mqttgateway.example/schemas/configuration.schema.json",
  "title": "ConfigurationFile",
  "description": "The configuration of mqttgateway as YAML or JSON. In the INI format the same sections are written in upper case, [MQTT], and a named interface as [INTERFACE:name].",
  "type": "object",
  "additionalProperties": false,
  "definitions": Object.freeze({
    "interface": Object.freeze({
      "description": "A device interface. The options below are known to the gateway; all others are handed to the interface and checked by its own schema.",
      "type": "object",
      "additionalProperties": true,
      "properties": Object.freeze({
        "interface": Object.freeze({
          "title": "interface",
          "description": "Which interface: the name of one that comes with mqttgateway. Empty: dummy in [INTERFACE], in [INTERFACE:name] the name.",
          "type": "string",
          "maxLength": 1024,
          "expected": "the name of an interface",
          "examples": Object.freeze([
            "serial",
          ]),
          "default": "",
        }),
        "module": Object.freeze({
          "title": "module",
          "description": "Instead of one that comes with mqttgateway: the npm package or the file that holds the interface.",
          "type": "string",
          "maxLength": 1024,
          "examples": Object.freeze([
            "./my-interface.js",
          ]),
          "default": "",
        }),
        "start": Object.freeze({
          "title": "start",
          "description": "What to do if the interface does not start: fail ends the gateway, retry tries again, ignore goes on without it.",
          "enum": Object.freeze([
            "fail",
            "retry",
            "ignore",
          ]),
          "examples": Object.freeze([
            "fail",
          ]),
          "default": "retry",
        }),
        "enabled": Object.freeze({
          "title": "enabled",
          "description": "Whether it is started with the gateway. Off: only when it is asked for, by control or by desired state.",
          "type": "boolean",
          "expected": "on or off",
          "examples": Object.freeze([
            false,
          ]),
          "default": true,
        }),
        "internal": Object.freeze({
          "title": "internal",
          "description": "Whether it stays when the gateway becomes inactive, and can neither be stopped nor disabled while it runs.",
          "type": "boolean",
          "expected": "on or off",
          "examples": Object.freeze([
            true,
          ]),
          "default": false,
        }),
        "debug": Object.freeze({
          "title": "debug",
          "description": "Whether what it logs for debugging is shown, whatever the level of the log. It can be changed while the gateway runs.",
          "type": "boolean",
          "expected": "on or off",
          "examples": Object.freeze([
            true,
          ]),
          "default": false,
        }),
        "topic": Object.freeze({
          "title": "topic",
          "description": "The topic below which the interface publishes and subscribes by itself, beside the map. {name} stands for its own name, {gateway} for that of the gateway.",
          "type": "string",
          "maxLength": 1024,
          "pattern": "^[^+#\\u0000]*$",
          "expected": "a topic without + and #, or nothing",
          "examples": Object.freeze([
            "home/echo",
          ]),
          "default": "service/{name}",
        }),
        "isolation": Object.freeze({
          "title": "isolation",
          "description": "Where it runs: inline beside the gateway, worker in a thread, process in a process of its own. auto: inline for those that come with mqttgateway, worker for a module, process for a program.",
          "enum": Object.freeze([
            "auto",
            "inline",
            "worker",
            "process",
          ]),
          "examples": Object.freeze([
            "process",
          ]),
          "default": "auto",
        }),
        "memorylimit": Object.freeze({
          "title": "memorylimit",
          "description": "Memory that it may use in a worker (heap and buffers) or in a process (its resident set); with more it is ended and started anew.",
          "type": "integer",
          "minimum": 16,
          "maximum": 65536,
          "unit": "MiB",
          "examples": Object.freeze([
            256,
          ]),
          "default": 128,
        }),
        "record": Object.freeze({
          "title": "record",
          "description": "Records what goes over the line to the device, and what the interface makes of it, in this file; a relative path starts in the folder of the configuration. The interface replay plays it. Empty: nothing is recorded.",
          "type": "string",
          "maxLength": 1024,
          "examples": Object.freeze([
            "gate.jsonl",
          ]),
          "default": "",
        }),
        "recordsize": Object.freeze({
          "title": "recordsize",
          "description": "How large the file of record becomes; then it is kept under its name with .1 after it, in place of the one before, and a new one begins. So it is at each start.",
          "type": "integer",
          "minimum": 1,
          "maximum": 64,
          "unit": "MiB",
          "examples": Object.freeze([
            4,
          ]),
          "default": 16,
        }),
      }),
    }),
    "schedule": Object.freeze({
      "description": "A schedule: when, and what is done then.",
      "type": "object",
      "additionalProperties": false,
      "properties": Object.freeze({
        "every": Object.freeze({
          "title": "every",
          "description": "The period, 0.1 or more, on a clock that no change of the time of day moves. 0: cron says when.",
          "type": "number",
          "minimum": 0,
          "maximum": 31536000,
          "unit": "seconds",
          "examples": Object.freeze([
            60,
          ]),
          "default": 0,
        }),
        "cron": Object.freeze({
          "title": "cron",
          "description": "When, in place of every, as cron has it: minute, hour, day of month, month, day of week; six fields begin with the second.",
          "type": "string",
          "maxLength": 1024,
          "examples": Object.freeze([
            "0 7 * * mon-fri",
          ]),
          "default": "",
        }),
        "timezone": Object.freeze({
          "title": "timezone",
          "description": "The time zone of cron, by its name in the IANA database. Empty: that of the machine.",
          "type": "string",
          "maxLength": 1024,
          "examples": Object.freeze([
            "Europe/Berlin",
          ]),
          "default": "",
        }),
        "jitter": Object.freeze({
          "title": "jitter",
          "description": "Each turn begins up to so much later, by chance.",
          "type": "number",
          "minimum": 0,
          "maximum": 86400,
          "unit": "seconds",
          "examples": Object.freeze([
            30,
          ]),
          "default": 0,
        }),
        "run": Object.freeze({
          "title": "run",
          "description": "What is done. command: message goes to the interfaces, as if it had come from the broker. emit: message goes to the broker, as if an interface had emitted it. poll: the interface that is named is asked by the command POLL, or by message; declared devices send their polls then. status: the status of the gateway is published.",
          "enum": Object.freeze([
            "command",
            "emit",
            "poll",
            "status",
          ]),
          "examples": Object.freeze([
            "poll",
          ]),
          "default": "command",
        }),
        "interface": Object.freeze({
          "title": "interface",
          "description": "The interface that poll asks, and whose name the message of command and emit has.",
          "type": "string",
          "maxLength": 1024,
          "examples": Object.freeze([
            "meter",
          ]),
          "default": "",
        }),
        "message": Object.freeze({
          "title": "message",
          "description": "The message, as YAML or JSON: type, function, gateway, location, device, sender, action, arguments.",
          "type": "object",
          "additionalProperties": false,
          "properties": Object.freeze({
            "type": Object.freeze({
              "title": "type",
              "description": "command or status; by default what run makes of it.",
              "type": "string",
              "maxLength": 1000,
              "examples": Object.freeze([
                "status",
              ]),
            }),
            "function": Object.freeze({
              "title": "function",
              "description": "The function of the message.",
              "type": "string",
              "maxLength": 1000,
              "examples": Object.freeze([
                "Lighting",
              ]),
            }),
            "gateway": Object.freeze({
              "title": "gateway",
              "description": "The gateway, or an instance.",
              "type": "string",
              "maxLength": 1000,
              "examples": Object.freeze([
                "meter",
              ]),
            }),
            "location": Object.freeze({
              "title": "location",
              "description": "The location.",
              "type": "string",
              "maxLength": 1000,
              "examples": Object.freeze([
                "hall",
              ]),
            }),
            "device": Object.freeze({
              "title": "device",
              "description": "The device.",
              "type": "string",
              "maxLength": 1000,
              "examples": Object.freeze([
                "lamp",
              ]),
            }),
            "sender": Object.freeze({
              "title": "sender",
              "description": "Who says it.",
              "type": "string",
              "maxLength": 1000,
              "examples": Object.freeze([
                "clock",
              ]),
            }),
            "action": Object.freeze({
              "title": "action",
              "description": "The action.",
              "type": "string",
              "maxLength": 1000,
              "examples": Object.freeze([
                "LIGHT_ON",
              ]),
            }),
            "arguments": Object.freeze({
              "title": "arguments",
              "description": "Its arguments.",
              "type": "object",
              "maxProperties": 1000,
              "additionalProperties": Object.freeze({
                "type": Object.freeze([
                  "string",
                  "number",
                  "boolean",
                ]),
                "description": "The value of one argument.",
                "examples": Object.freeze([
                  50,
                ]),
              }),
              "examples": Object.freeze([
                Object.freeze({
                  "level": 50,
                }),
              ]),
            }),
          }),
          "examples": Object.freeze([
            Object.freeze({
              "function": "Lighting",
              "location": "hall",
              "action": "LIGHT_ON",
            }),
          ]),
          "default": Object.freeze({}),
        }),
      }),
    }),
  }),
  "properties": Object.freeze({
    "$schema": Object.freeze({
      "title": "$schema",
      "description": "Where this schema is, for editors that look there.",
      "type": "string",
      "examples": Object.freeze([
        "../schemas/configuration.schema.json",
      ]),
    }),
    "gateway": Object.freeze({
      "title": "gateway",
      "description": "The gateway itself: its name, what it tells about itself, how surely its messages arrive, and the bounds of its queues.",
      "type": "object",
      "additionalProperties": false,
      "properties": Object.freeze({
        "name": Object.freeze({
          "title": "name",
          "description": "Name of this gateway: the sender of its messages, its client id, and part of its topics. Empty: the name of the configuration file without its extension.",
          "type": "string",
          "maxLength": 1024,
          "pattern": "^[^/+#\\s\\u0000]*$",
          "expected": "one word without /, + and #",
          "examples": Object.freeze([
            "kitchen",
          ]),
          "default": "",
        }),
        "statetopic": Object.freeze({
          "title": "statetopic",
          "description": "Retained topic that says online or offline, also as the will. {name} stands for the name of the gateway. Empty: none.",
          "type": "string",
          "maxLength": 1024,
          "pattern": "^[^+#\\u0000]*$",
          "expected": "a topic without + and #, or nothing",
          "examples": Object.freeze([
            "home/kitchen/state",
          ]),
          "default": "mqttgateway/{name}/state",
        }),
        "stateonline": Object.freeze({
          "title": "stateonline",
          "description": "What statetopic says while the gateway is connected.",
          "type": "string",
          "minLength": 1,
          "maxLength": 1024,
          "expected": "a text of 1 to 1,024 characters",
          "examples": Object.freeze([
            "1",
          ]),
          "default": "online",
        }),
        "stateoffline": Object.freeze({
          "title": "stateoffline",
          "description": "What statetopic says when the gateway has ended, or the broker has lost it.",
          "type": "string",
          "minLength": 1,
          "maxLength": 1024,
          "expected": "a text of 1 to 1,024 characters",
          "examples": Object.freeze([
            "0",
          ]),
          "default": "offline",
        }),
        "statustopic": Object.freeze({
          "title": "statustopic",
          "description": "Retained topic with the states and counters of the gateway as JSON. {name} stands for the name of the gateway. Empty: none.",
          "type": "string",
          "maxLength": 1024,
          "pattern": "^[^+#\\u0000]*$",
          "expected": "a topic without + and #, or nothing",
          "examples": Object.freeze([
            "home/kitchen/status",
          ]),
          "default": "mqttgateway/{name}/status",
        }),
        "statusinterval": Object.freeze({
          "title": "statusinterval",
          "description": "How often the status is published while only counters change; 0: only when a state changes.",
          "type": "integer",
          "minimum": 0,
          "maximum": 86400,
          "unit": "seconds",
          "examples": Object.freeze([
            300,
          ]),
          "default": 60,
        }),
        "reloadtopic": Object.freeze({
          "title": "reloadtopic",
          "description": "Topic that says what became of a reload of the map and the configuration, as JSON. {name} stands for the name of the gateway. Empty: none.",
          "type": "string",
          "maxLength": 1024,
          "pattern": "^[^+#\\u0000]*$",
          "expected": "a topic without + and #, or nothing",
          "examples": Object.freeze([
            "home/kitchen/reload",
          ]),
          "default": "mqttgateway/{name}/reload",
        }),
        "heartbeattopic": Object.freeze({
          "title": "heartbeattopic",
          "description": "Topic on which the gateway says every heartbeat that it lives, as JSON with time, uptime and level. {name} stands for the name of the gateway. Empty: none.",
          "type": "string",
          "maxLength": 1024,
          "pattern": "^[^+#\\u0000]*$",
          "expected": "a topic without + and #, or nothing",
          "examples": Object.freeze([
            "home/kitchen/heartbeat",
          ]),
          "default": "",
        }),
        "heartbeat": Object.freeze({
          "title": "heartbeat",
          "description": "How often heartbeattopic is published.",
          "type": "integer",
          "minimum": 1,
          "maximum": 86400,
          "unit": "seconds",
          "examples": Object.freeze([
            10,
          ]),
          "default": 30,
        }),
        "trackingtopic": Object.freeze({
          "title": "trackingtopic",
          "description": "Topic on which each message is followed by an id, from what the device sent to the acknowledgement of the broker, a JSON object for each step. {name} stands for the name of the gateway. Empty: nothing is followed.",
          "type": "string",
          "maxLength": 1024,
          "pattern": "^[^+#\\u0000]*$",
          "expected": "a topic without + and #, or nothing",
          "examples": Object.freeze([
            "home/kitchen/tracking",
          ]),
          "default": "",
        }),
        "watch": Object.freeze({
          "title": "watch",
          "description": "Whether the files of the map and the configuration are watched, and loaded again when they change. Off: only with SIGHUP or mqttgateway reload.",
          "type": "boolean",
          "expected": "on or off",
          "examples": Object.freeze([
            false,
          ]),
          "default": true,
        }),
        "delivery": Object.freeze({
          "title": "delivery",
          "description": "How surely a message reaches the broker where its route does not say it. best-effort: QoS 0, dropped and counted while the broker is away. memory: it waits in memory, and is lost with the process. durable: it is on disk before it is accepted, and arrives at least once, also after a crash. auto: best-effort with qos 0, else memory.",
          "enum": Object.freeze([
            "auto",
            "best-effort",
            "memory",
            "durable",
          ]),
          "examples": Object.freeze([
            "durable",
          ]),
          "default": "auto",
        }),
        "datafolder": Object.freeze({
          "title": "datafolder",
          "description": "The folder for what must outlive the process; in it, each gateway has a folder of its name. A relative path starts in the folder of the configuration. Empty: $STATE_DIRECTORY of systemd, else data in the folder of the configuration. It is made when something has to be kept.",
          "type": "string",
          "maxLength": 1024,
          "examples": Object.freeze([
            "/var/lib/mqttgateway",
          ]),
          "default": "",
        }),
        "queuesize": Object.freeze({
          "title": "queuesize",
          "description": "Messages that wait for the broker at most.",
          "type": "integer",
          "minimum": 1,
          "maximum": 1000000,
          "unit": "messages",
          "examples": Object.freeze([
            1000,
          ]),
          "default": 10000,
        }),
        "queuebytes": Object.freeze({
          "title": "queuebytes",
          "description": "Bytes of topics and payloads that wait for the broker at most.",
          "type": "integer",
          "minimum": 1024,
          "maximum": 1073741824,
          "unit": "bytes",
          "examples": Object.freeze([
            1048576,
          ]),
          "default": 16777216,
        }),
        "queuefull": Object.freeze({
          "title": "queuefull",
          "description": "What happens to a message for which there is no room: reject it, or drop the oldest or the newest; each one is counted.",
          "enum": Object.freeze([
            "reject",
            "drop-oldest",
            "drop-newest",
          ]),
          "examples": Object.freeze([
            "reject",
          ]),
          "default": "drop-oldest",
        }),
        "outboxbytes": Object.freeze({
          "title": "outboxbytes",
          "description": "Disk that durable messages may take while they wait for the broker.",
          "type": "integer",
          "minimum": 65536,
          "maximum": 1099511627776,
          "unit": "bytes",
          "examples": Object.freeze([
            1073741824,
          ]),
          "default": 67108864,
        }),
        "outboxcount": Object.freeze({
          "title": "outboxcount",
          "description": "Durable messages that wait for the broker at most.",
          "type": "integer",
          "minimum": 1,
          "maximum": 100000000,
          "unit": "messages",
          "examples": Object.freeze([
            100000,
          ]),
          "default": 1000000,
        }),
        "outboxage": Object.freeze({
          "title": "outboxage",
          "description": "A durable message that has waited longer for the broker is dropped and counted; 0: however long it takes.",
          "type": "integer",
          "minimum": 0,
          "maximum": 315360000,
          "unit": "seconds",
          "examples": Object.freeze([
            604800,
          ]),
          "default": 0,
        }),
        "outboxfull": Object.freeze({
          "title": "outboxfull",
          "description": "What happens to a durable message for which there is no room on disk: reject it, or drop the oldest or the newest; each one is counted.",
          "enum": Object.freeze([
            "drop-oldest",
            "drop-newest",
            "reject",
          ]),
          "examples": Object.freeze([
            "reject",
          ]),
          "default": "drop-oldest",
        }),
        "inbox": Object.freeze({
          "title": "inbox",
          "description": "When a command is acknowledged to the broker. On: at once, when it is on disk, from where it is carried out also after a crash. Off: when it was carried out.",
          "type": "boolean",
          "expected": "on or off",
          "examples": Object.freeze([
            true,
          ]),
          "default": false,
        }),
        "inboxbytes": Object.freeze({
          "title": "inboxbytes",
          "description": "Disk that commands may take while they wait in the inbox; then they are acknowledged when they were carried out.",
          "type": "integer",
          "minimum": 65536,
          "maximum": 1099511627776,
          "unit": "bytes",
          "examples": Object.freeze([
            1048576,
          ]),
          "default": 16777216,
        }),
        "deadletterbytes": Object.freeze({
          "title": "deadletterbytes",
          "description": "Disk for messages that were set aside because the connection ended each time that they were sent; the oldest make room.",
          "type": "integer",
          "minimum": 65536,
          "maximum": 1073741824,
          "unit": "bytes",
          "examples": Object.freeze([
            1048576,
          ]),
          "default": 4194304,
        }),
        "commandexpiry": Object.freeze({
          "title": "commandexpiry",
          "description": "A command that has waited longer for its turn is dropped and counted where its route does not say it; 0: never.",
          "type": "number",
          "minimum": 0,
          "maximum": 31536000,
          "unit": "seconds",
          "examples": Object.freeze([
            60,
          ]),
          "default": 0,
        }),
        "commandqueue": Object.freeze({
          "title": "commandqueue",
          "description": "Commands that wait for one interface at most; more are refused and counted.",
          "type": "integer",
          "minimum": 1,
          "maximum": 100000,
          "unit": "commands",
          "examples": Object.freeze([
            20,
          ]),
          "default": 100,
        }),
        "looprate": Object.freeze({
          "title": "looprate",
          "description": "How often the same command, topic and payload, may come while the gateway says something as often. More over ten seconds is a loop, as of two gateways that answer each other: it is refused and counted until it ends. 0: never.",
          "type": "integer",
          "minimum": 0,
          "maximum": 100000,
          "unit": "messages per second",
          "examples": Object.freeze([
            200,
          ]),
          "default": 50,
        }),
        "starttimeout": Object.freeze({
          "title": "starttimeout",
          "description": "How long an interface may take to start.",
          "type": "number",
          "minimum": 0.1,
          "maximum": 3600,
          "unit": "seconds",
          "examples": Object.freeze([
            10,
          ]),
          "default": 30,
        }),
        "commandtimeout": Object.freeze({
          "title": "commandtimeout",
          "description": "How long an interface may take to execute a command.",
          "type": "number",
          "minimum": 0.1,
          "maximum": 3600,
          "unit": "seconds",
          "examples": Object.freeze([
            5,
          ]),
          "default": 30,
        }),
        "restartmin": Object.freeze({
          "title": "restartmin",
          "description": "Upper bound of the first pause before an interface is started again; it doubles with every failure, up to restartmax.",
          "type": "number",
          "minimum": 0.05,
          "maximum": 3600,
          "unit": "seconds",
          "examples": Object.freeze([
            0.5,
          ]),
          "default": 1,
        }),
        "restartmax": Object.freeze({
          "title": "restartmax",
          "description": "The longest pause before an interface is started again.",
          "type": "number",
          "minimum": 0.05,
          "maximum": 86400,
          "unit": "seconds",
          "examples": Object.freeze([
            300,
          ]),
          "default": 60,
        }),
        "maxdefects": Object.freeze({
          "title": "maxdefects",
          "description": "Defects of one interface (its program fails, not its device) within defectwindow after which it is still started again; with one more it has failed.",
          "type": "integer",
          "minimum": 0,
          "maximum": 1000,
          "unit": "defects",
          "examples": Object.freeze([
            20,
          ]),
          "default": 4,
        }),
        "defectwindow": Object.freeze({
          "title": "defectwindow",
          "description": "The time within which defects are counted for maxdefects.",
          "type": "number",
          "minimum": 1,
          "maximum": 86400,
          "unit": "seconds",
          "examples": Object.freeze([
            3600,
          ]),
          "default": 600,
        }),
      }),
    }),
    "interface": Object.freeze({
      "title": "interface",
      "$ref": "#/definitions/interface",
    }),
    "interfaces": Object.freeze({
      "title": "interfaces",
      "description": "Several interfaces, or one with a name of its own: name → options.",
      "type": "object",
      "propertyNames": Object.freeze({
        "pattern": "^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$",
        "description": "The name of an instance.",
        "examples": Object.freeze([
          "gate",
        ]),
      }),
      "maxProperties": 100,
      "additionalProperties": Object.freeze({
        "$ref": "#/definitions/interface",
      }),
      "examples": Object.freeze([
        Object.freeze({
          "gate": Object.freeze({
            "interface": "serial",
            "port": "/dev/ttyUSB0",
          }),
        }),
      ]),
    }),
    "map": Object.freeze({
      "title": "map",
      "description": "How MQTT topics and payloads become messages for the interfaces, and back.",
      "type": "object",
      "additionalProperties": false,
      "properties": Object.freeze({
        "mapping": Object.freeze({
          "title": "mapping",
          "description": "Whether the map is used. auto: on if mapfilename is set and neither root nor topics is.",
          "enum": Object.freeze([
            "auto",
            "on",
            "off",
          ]),
          "examples": Object.freeze([
            "on",
          ]),
          "default": "auto",
        }),
        "mapfilename": Object.freeze({
          "title": "mapfilename",
          "description": "The map file, relative to the folder of the configuration file or else to the current folder. A dot, or a folder that ends with /: the file <name>.map there, where <name> is the name of the gateway.",
          "type": "string",
          "maxLength": 1024,
          "examples": Object.freeze([
            "home.yaml",
          ]),
          "default": "",
        }),
        "root": Object.freeze({
          "title": "root",
          "description": "Without a map: the first level of every topic.",
          "type": "string",
          "maxLength": 1024,
          "pattern": "^[^/+#\\u0000]*$",
          "expected": "one topic level without /, + and #",
          "examples": Object.freeze([
            "home",
          ]),
          "default": "",
        }),
        "topics": Object.freeze({
          "title": "topics",
          "description": "Without a map: the MQTT filters to subscribe to; in this file separated by commas.",
          "type": "array",
          "items": Object.freeze({
            "type": "string",
            "description": "One MQTT filter.",
            "minLength": 1,
            "maxLength": 65535,
            "examples": Object.freeze([
              "home/#",
            ]),
          }),
          "maxItems": 1000,
          "examples": Object.freeze([
            Object.freeze([
              "home/lighting/#",
              "home/+/mygateway/#",
            ]),
          ]),
          "default": Object.freeze([]),
        }),
      }),
    }),
    "log": Object.freeze({
      "title": "log",
      "description": "The log: to the console and to rotating files.",
      "type": "object",
      "additionalProperties": false,
      "properties": Object.freeze({
        "consolelevel": Object.freeze({
          "title": "consolelevel",
          "description": "What goes to the console; WARNING is the same as WARN.",
          "enum": Object.freeze([
            "CRITICAL",
            "ERROR",
            "WARN",
            "INFO",
            "DEBUG",
            "NONE",
          ]),
          "examples": Object.freeze([
            "DEBUG",
          ]),
          "default": "INFO",
        }),
        "filelevel": Object.freeze({
          "title": "filelevel",
          "description": "What goes to the log file; it needs logfilename, too.",
          "enum": Object.freeze([
            "CRITICAL",
            "ERROR",
            "WARN",
            "INFO",
            "DEBUG",
            "NONE",
          ]),
          "examples": Object.freeze([
            "DEBUG",
          ]),
          "default": "NONE",
        }),
        "logfilename": Object.freeze({
          "title": "logfilename",
          "description": "The log file, relative to the folder of the configuration file. A dot, or a folder that ends with /: the file <name>.log there. Empty: no log file.",
          "type": "string",
          "maxLength": 1024,
          "examples": Object.freeze([
            ".",
          ]),
          "default": "",
        }),
        "filenum": Object.freeze({
          "title": "filenum",
          "description": "How many log files there may be, the current one included.",
          "type": "integer",
          "minimum": 1,
          "maximum": 1000,
          "unit": "files",
          "examples": Object.freeze([
            10,
          ]),
          "default": 3,
        }),
        "filesize": Object.freeze({
          "title": "filesize",
          "description": "How large one log file may become.",
          "type": "integer",
          "minimum": 1,
          "maximum": 10000000,
          "unit": "KB",
          "examples": Object.freeze([
            1000,
          ]),
          "default": 50000,
        }),
        "format": Object.freeze({
          "title": "format",
          "description": "How a line looks: text for people, json for programs.",
          "enum": Object.freeze([
            "text",
            "json",
          ]),
          "examples": Object.freeze([
            "json",
          ]),
          "default": "text",
        }),
        "priorities": Object.freeze({
          "title": "priorities",
          "description": "Whether lines on the console begin with their priority, <3> for an error, in place of the time, as the journal of systemd takes them. auto: where the journal takes them.",
          "enum": Object.freeze([
            "auto",
            "on",
            "off",
          ]),
          "examples": Object.freeze([
            "on",
          ]),
          "default": "auto",
        }),
      }),
    }),
    "mqtt": Object.freeze({
      "title": "mqtt",
      "description": "The connection to the MQTT broker.",
      "type": "object",
      "additionalProperties": false,
      "properties": Object.freeze({
        "filename": Object.freeze({
          "title": "filename",
          "description": "A file of its own whose [MQTT] section is used in place of this one, so that several gateways can share it.",
          "type": "string",
          "maxLength": 1024,
          "examples": Object.freeze([
            "broker.conf",
          ]),
          "default": "",
        }),
        "url": Object.freeze({
          "title": "url",
          "description": "The broker in one line: mqtt://, mqtts:// (TLS), ws:// or wss:// (WebSocket), or unix:// and the file of a Unix socket. Sets host, port, tls and, if they are in it, user name and password.",
          "type": "string",
          "maxLength": 1024,
          "pattern": "^((mqtts?|wss?)://.+|unix:///.+)?$",
          "expected": "a URL that begins with mqtt://, mqtts://, ws://, wss:// or unix:///",
          "examples": Object.freeze([
            "mqtts://broker.example:8883",
          ]),
          "default": "",
        }),
        "host": Object.freeze({
          "title": "host",
          "description": "Name or address of the broker. Empty: no broker is configured, and the gateway starts one of its own on this machine.",
          "type": "string",
          "maxLength": 253,
          "pattern": "^[^\\s/]*$",
          "expected": "a host name or an address",
          "examples": Object.freeze([
            "127.0.0.1",
          ]),
          "default": "",
        }),
        "port": Object.freeze({
          "title": "port",
          "description": "Port of the broker. If it is left out: 1883, and 8883 with TLS.",
          "type": "integer",
          "minimum": 1,
          "maximum": 65535,
          "examples": Object.freeze([
            8883,
          ]),
          "default": 1883,
        }),
        "clientid": Object.freeze({
          "title": "clientid",
          "description": "Client id at the broker; no two clients may have the same. Empty: the name of the gateway.",
          "type": "string",
          "maxLength": 1024,
          "examples": Object.freeze([
            "kitchen-1",
          ]),
          "default": "",
        }),
        "usecredentials": Object.freeze({
          "title": "usecredentials",
          "description": "Whether user name and password are sent. auto: if a user name is set.",
          "enum": Object.freeze([
            "auto",
            "on",
            "off",
          ]),
          "examples": Object.freeze([
            "off",
          ]),
          "default": "auto",
        }),
        "username": Object.freeze({
          "title": "username",
          "description": "User name at the broker.",
          "type": "string",
          "maxLength": 65535,
          "examples": Object.freeze([
            "gateway",
          ]),
          "default": "",
        }),
        "password": Object.freeze({
          "title": "password",
          "description": "Password at the broker. Better: password_file, or ${env:NAME} for the value of an environment variable.",
          "type": "string",
          "maxLength": 65535,
          "secret": true,
          "examples": Object.freeze([
            "${env:MQTT_PASSWORD}",
          ]),
          "default": "",
        }),
        "password_file": Object.freeze({
          "title": "password_file",
          "description": "A file that holds the password on its first line.",
          "type": "string",
          "maxLength": 1024,
          "examples": Object.freeze([
            "/run/credentials/mqtt-password",
          ]),
          "default": "",
        }),
        "tls": Object.freeze({
          "title": "tls",
          "description": "Whether the connection is encrypted.",
          "type": "boolean",
          "expected": "on or off",
          "examples": Object.freeze([
            true,
          ]),
          "default": false,
        }),
        "cafile": Object.freeze({
          "title": "cafile",
          "description": "The certificates (PEM) of the authorities to trust in place of the system's.",
          "type": "string",
          "maxLength": 1024,
          "examples": Object.freeze([
            "ca.pem",
          ]),
          "default": "",
        }),
        "certfile": Object.freeze({
          "title": "certfile",
          "description": "The gateway's own certificate (PEM), if the broker asks for one.",
          "type": "string",
          "maxLength": 1024,
          "examples": Object.freeze([
            "gateway.pem",
          ]),
          "default": "",
        }),
        "keyfile": Object.freeze({
          "title": "keyfile",
          "description": "The private key (PEM) of that certificate.",
          "type": "string",
          "maxLength": 1024,
          "examples": Object.freeze([
            "gateway.key",
          ]),
          "default": "",
        }),
        "servername": Object.freeze({
          "title": "servername",
          "description": "The name that the broker's certificate must have. Empty: the host.",
          "type": "string",
          "maxLength": 253,
          "examples": Object.freeze([
            "broker.example",
          ]),
          "default": "",
        }),
        "alpn": Object.freeze({
          "title": "alpn",
          "description": "What TLS tells the broker is spoken (ALPN); AWS asks for it on port 443. Empty: nothing.",
          "type": "string",
          "maxLength": 255,
          "pattern": "^[!-~]*$",
          "expected": "a name of TLS without spaces",
          "examples": Object.freeze([
            "x-amzn-mqtt-ca",
          ]),
          "default": "",
        }),
        "tlsinsecure": Object.freeze({
          "title": "tlsinsecure",
          "description": "Whether to accept any certificate. For tests only: nobody checks who the broker is.",
          "type": "boolean",
          "expected": "on or off",
          "examples": Object.freeze([
            true,
          ]),
          "default": false,
        }),
        "protocol": Object.freeze({
          "title": "protocol",
          "description": "Version of MQTT. auto: 5, and 3.1.1 if the broker does not know 5. 3.1 is for brokers that know nothing newer.",
          "enum": Object.freeze([
            "auto",
            "5",
            "3.1.1",
            "3.1",
          ]),
          "examples": Object.freeze([
            "3.1.1",
          ]),
          "default": "auto",
        }),
        "session": Object.freeze({
          "title": "session",
          "description": "Whether the broker keeps the subscriptions, and what comes on them, while the gateway is away. persistent: it does. clean: each connection begins anew.",
          "enum": Object.freeze([
            "persistent",
            "clean",
          ]),
          "examples": Object.freeze([
            "clean",
          ]),
          "default": "persistent",
        }),
        "sessionexpiry": Object.freeze({
          "title": "sessionexpiry",
          "description": "How long the broker keeps them (MQTT 5); over 3.1.1 the broker decides.",
          "type": "integer",
          "minimum": 1,
          "maximum": 4294967294,
          "unit": "seconds",
          "examples": Object.freeze([
            604800,
          ]),
          "default": 86400,
        }),
        "qos": Object.freeze({
          "title": "qos",
          "description": "Quality of service of published messages and of subscriptions.",
          "type": "integer",
          "enum": Object.freeze([
            0,
            1,
            2,
          ]),
          "examples": Object.freeze([
            0,
          ]),
          "default": 1,
        }),
        "retain": Object.freeze({
          "title": "retain",
          "description": "Whether the broker keeps the last message of each topic.",
          "type": "boolean",
          "expected": "on or off",
          "examples": Object.freeze([
            true,
          ]),
          "default": false,
        }),
        "retainedcommands": Object.freeze({
          "title": "retainedcommands",
          "description": "Whether a command that the broker had kept from before is carried out when the gateway subscribes, so at every connection. Off: it is left out and counted; a retained status comes in either way.",
          "type": "boolean",
          "expected": "on or off",
          "examples": Object.freeze([
            true,
          ]),
          "default": false,
        }),
        "keepalive": Object.freeze({
          "title": "keepalive",
          "description": "The connection counts as lost if nothing is heard for one and a half times so long; 0: never.",
          "type": "integer",
          "minimum": 0,
          "maximum": 65535,
          "unit": "seconds",
          "examples": Object.freeze([
            15,
          ]),
          "default": 60,
        }),
        "connecttimeout": Object.freeze({
          "title": "connecttimeout",
          "description": "How long the broker may take to answer.",
          "type": "number",
          "minimum": 0.1,
          "maximum": 600,
          "unit": "seconds",
          "examples": Object.freeze([
            5,
          ]),
          "default": 10,
        }),
        "reconnectmin": Object.freeze({
          "title": "reconnectmin",
          "description": "Upper bound of the first pause before connecting again; it doubles with every failure.",
          "type": "number",
          "minimum": 0.001,
          "maximum": 3600,
          "unit": "seconds",
          "examples": Object.freeze([
            1,
          ]),
          "default": 0.5,
        }),
        "reconnectmax": Object.freeze({
          "title": "reconnectmax",
          "description": "Upper bound of every pause before connecting again.",
          "type": "number",
          "minimum": 0.001,
          "maximum": 86400,
          "unit": "seconds",
          "examples": Object.freeze([
            300,
          ]),
          "default": 60,
        }),
        "acktimeout": Object.freeze({
          "title": "acktimeout",
          "description": "A publication that the broker does not acknowledge for so long ends the connection, and a new one is made.",
          "type": "number",
          "minimum": 0.1,
          "maximum": 3600,
          "unit": "seconds",
          "examples": Object.freeze([
            10,
          ]),
          "default": 30,
        }),
        "maxinflight": Object.freeze({
          "title": "maxinflight",
          "description": "Publications without acknowledgement at one time.",
          "type": "integer",
          "minimum": 1,
          "maximum": 65535,
          "unit": "messages",
          "examples": Object.freeze([
            10,
          ]),
          "default": 64,
        }),
        "backlograte": Object.freeze({
          "title": "backlograte",
          "description": "How fast at most what has waited for the broker is sent once it is back, so that others get through; 0: as fast as the link takes it.",
          "type": "integer",
          "minimum": 0,
          "maximum": 1000000,
          "unit": "messages per second",
          "examples": Object.freeze([
            500,
          ]),
          "default": 0,
        }),
        "maxpayload": Object.freeze({
          "title": "maxpayload",
          "description": "Largest payload, in and out; larger messages are dropped and counted.",
          "type": "integer",
          "minimum": 1,
          "maximum": 268435455,
          "unit": "bytes",
          "examples": Object.freeze([
            65536,
          ]),
          "default": 1048576,
        }),
        "trace": Object.freeze({
          "title": "trace",
          "description": "Whether the log has a line about each packet, at DEBUG, without payloads and credentials.",
          "type": "boolean",
          "expected": "on or off",
          "examples": Object.freeze([
            true,
          ]),
          "default": false,
        }),
      }),
    }),
    "control": Object.freeze({
      "title": "control",
      "description": "Control of the running gateway over MQTT: requests on a topic, answers beside it. Off by default.",
      "type": "object",
      "additionalProperties": false,
      "properties": Object.freeze({
        "enabled": Object.freeze({
          "title": "enabled",
          "description": "Whether requests over MQTT are taken.",
          "type": "boolean",
          "expected": "on or off",
          "examples": Object.freeze([
            true,
          ]),
          "default": false,
        }),
        "topic": Object.freeze({
          "title": "topic",
          "description": "The topic below which it happens: request/WHAT, response/WHAT, info, health, logging. {name} stands for the name of the gateway.",
          "type": "string",
          "maxLength": 1024,
          "pattern": "^[^+#\\u0000]*$",
          "expected": "a topic without + and #, or nothing",
          "examples": Object.freeze([
            "home/kitchen/bridge",
          ]),
          "default": "mqttgateway/{name}/bridge",
        }),
        "allow": Object.freeze({
          "title": "allow",
          "description": "The requests that are carried out: names, and names that end with /* for all below. By default those that change nothing and show no messages; * alone allows everything. So it is for direct methods of the twin.",
          "type": "array",
          "items": Object.freeze({
            "type": "string",
            "description": "One request, or all below a name.",
            "minLength": 1,
            "maxLength": 100,
            "pattern": "^(\\*|[a-z][a-z0-9-]*(/[a-z][a-z0-9-]*)*(/\\*)?)$",
            "expected": "a request such as interface/restart, or *",
            "examples": Object.freeze([
              "interface/*",
            ]),
          }),
          "maxItems": 100,
          "examples": Object.freeze([
            Object.freeze([
              "info",
              "interface/*",
            ]),
          ]),
          "default": Object.freeze([
            "info",
            "health",
            "status",
            "config",
            "config/check",
            "map",
            "map/check",
            "map/try",
            "queue/stats",
            "queue/estimate",
            "interface/list",
          ]),
        }),
        "rate": Object.freeze({
          "title": "rate",
          "description": "Requests that are taken in a second at most; those above are refused and counted.",
          "type": "integer",
          "minimum": 1,
          "maximum": 1000,
          "unit": "requests/s",
          "examples": Object.freeze([
            1,
          ]),
          "default": 5,
        }),
        "healthinterval": Object.freeze({
          "title": "healthinterval",
          "description": "How often health is published; 0: only when asked for.",
          "type": "integer",
          "minimum": 0,
          "maximum": 86400,
          "unit": "seconds",
          "examples": Object.freeze([
            60,
          ]),
          "default": 600,
        }),
        "loglevel": Object.freeze({
          "title": "loglevel",
          "description": "Log lines from this level on are published below logging; NONE: none. A request can change it while the gateway runs.",
          "enum": Object.freeze([
            "NONE",
            "ERROR",
            "WARN",
            "INFO",
            "DEBUG",
          ]),
          "examples": Object.freeze([
            "WARN",
          ]),
          "default": "NONE",
        }),
      }),
    }),
    "discovery": Object.freeze({
      "title": "discovery",
      "description": "Tells Home Assistant and Homie controllers which entities the map has, by retained topics.",
      "type": "object",
      "additionalProperties": false,
      "properties": Object.freeze({
        "homeassistant": Object.freeze({
          "title": "homeassistant",
          "description": "Whether a device is published for Home Assistant.",
          "type": "boolean",
          "expected": "on or off",
          "examples": Object.freeze([
            true,
          ]),
          "default": false,
        }),
        "prefix": Object.freeze({
          "title": "prefix",
          "description": "The discovery prefix of Home Assistant.",
          "type": "string",
          "maxLength": 1024,
          "pattern": "^[^+#\\u0000/][^+#\\u0000]*$",
          "expected": "a topic without + and #",
          "examples": Object.freeze([
            "ha",
          ]),
          "default": "homeassistant",
        }),
        "statustopic": Object.freeze({
          "title": "statustopic",
          "description": "Topic on which Home Assistant says online when it starts; everything is published again then. Empty: PREFIX/status.",
          "type": "string",
          "maxLength": 1024,
          "pattern": "^[^+#\\u0000]*$",
          "expected": "a topic without + and #, or nothing",
          "examples": Object.freeze([
            "homeassistant/status",
          ]),
          "default": "",
        }),
        "jitter": Object.freeze({
          "title": "jitter",
          "description": "The longest pause before everything is published again, so that many gateways do not speak at once.",
          "type": "integer",
          "minimum": 0,
          "maximum": 300,
          "unit": "seconds",
          "examples": Object.freeze([
            30,
          ]),
          "default": 5,
        }),
        "homie": Object.freeze({
          "title": "homie",
          "description": "Whether a device is published by the Homie convention, version 5.",
          "type": "boolean",
          "expected": "on or off",
          "examples": Object.freeze([
            true,
          ]),
          "default": false,
        }),
        "homiedomain": Object.freeze({
          "title": "homiedomain",
          "description": "The first level of Homie topics.",
          "type": "string",
          "maxLength": 1024,
          "pattern": "^[^+#/\\u0000]+$",
          "expected": "one topic level without /, + and #",
          "examples": Object.freeze([
            "home",
          ]),
          "default": "homie",
        }),
        "device": Object.freeze({
          "title": "device",
          "description": "The id of the device: lower case, digits and dashes. Empty: made of the name of the gateway.",
          "type": "string",
          "maxLength": 1024,
          "pattern": "^[a-z0-9-]{0,64}$",
          "expected": "lower case, digits and dashes",
          "examples": Object.freeze([
            "kitchen",
          ]),
          "default": "",
        }),
        "devicename": Object.freeze({
          "title": "devicename",
          "description": "What people call the device. Empty: the name of the gateway.",
          "type": "string",
          "maxLength": 1024,
          "examples": Object.freeze([
            "Kitchen",
          ]),
          "default": "",
        }),
        "area": Object.freeze({
          "title": "area",
          "description": "The area that Home Assistant suggests for the device. Empty: none.",
          "type": "string",
          "maxLength": 1024,
          "examples": Object.freeze([
            "Kitchen",
          ]),
          "default": "",
        }),
      }),
    }),
    "twin": Object.freeze({
      "title": "twin",
      "description": "Desired and reported state: what the gateway and its interfaces should be, and what they are, kept by the broker or by a cloud.",
      "type": "object",
      "additionalProperties": false,
      "properties": Object.freeze({
        "backend": Object.freeze({
          "title": "backend",
          "description": "Who keeps it. topics: two retained topics at any broker. aws: a device shadow of AWS IoT. azure: the device twin and direct methods of Azure IoT Hub. none: nobody.",
          "enum": Object.freeze([
            "none",
            "topics",
            "aws",
            "azure",
          ]),
          "examples": Object.freeze([
            "topics",
          ]),
          "default": "none",
        }),
        "topic": Object.freeze({
          "title": "topic",
          "description": "With topics: the topic below which desired, desired/patch and reported are. {name} stands for the name of the gateway.",
          "type": "string",
          "maxLength": 1024,
          "pattern": "^[^+#\\u0000]*$",
          "expected": "a topic without + and #, or nothing",
          "examples": Object.freeze([
            "home/kitchen/twin",
          ]),
          "default": "mqttgateway/{name}/twin",
        }),
        "thing": Object.freeze({
          "title": "thing",
          "description": "With aws: the name of the thing. Empty: the client id.",
          "type": "string",
          "maxLength": 1024,
          "pattern": "^[a-zA-Z0-9:_-]{0,128}$",
          "expected": "letters, digits, :, _ and -",
          "examples": Object.freeze([
            "kitchen",
          ]),
          "default": "",
        }),
        "shadow": Object.freeze({
          "title": "shadow",
          "description": "With aws: the name of the shadow. Empty: the classic shadow.",
          "type": "string",
          "maxLength": 1024,
          "pattern": "^[a-zA-Z0-9:_-]{0,64}$",
          "expected": "letters, digits, :, _ and -",
          "examples": Object.freeze([
            "gateway",
          ]),
          "default": "",
        }),
        "device": Object.freeze({
          "title": "device",
          "description": "With azure: the id of the device. Empty: the client id.",
          "type": "string",
          "maxLength": 1024,
          "pattern": "^[A-Za-z0-9.%_*?!(),:=@$'-]{0,128}$",
          "expected": "an id of a device of Azure IoT Hub",
          "examples": Object.freeze([
            "kitchen",
          ]),
          "default": "",
        }),
        "sharedaccesskey": Object.freeze({
          "title": "sharedaccesskey",
          "description": "With azure: the key of the device, of which access tokens are made. Empty: a client certificate.",
          "type": "string",
          "maxLength": 1024,
          "examples": Object.freeze([
            "c2VjcmV0",
          ]),
          "default": "",
          "secret": true,
        }),
        "sharedaccesskey_file": Object.freeze({
          "title": "sharedaccesskey_file",
          "description": "With azure: the file whose first line is the key, in place of sharedaccesskey.",
          "type": "string",
          "maxLength": 1024,
          "examples": Object.freeze([
            "azure.key",
          ]),
          "default": "",
        }),
        "tokenlifetime": Object.freeze({
          "title": "tokenlifetime",
          "description": "With azure: how long an access token is valid; a new one is made, with a new connection, when four fifths of it have passed.",
          "type": "integer",
          "minimum": 60,
          "maximum": 31536000,
          "unit": "seconds",
          "examples": Object.freeze([
            600,
          ]),
          "default": 3600,
        }),
        "reportinterval": Object.freeze({
          "title": "reportinterval",
          "description": "The least time between two reports; what changes meanwhile is reported together.",
          "type": "integer",
          "minimum": 0,
          "maximum": 3600,
          "unit": "seconds",
          "examples": Object.freeze([
            10,
          ]),
          "default": 1,
        }),
      }),
    }),
    "schedules": Object.freeze({
      "title": "schedules",
      "description": "What is done at times: name → schedule.",
      "type": "object",
      "propertyNames": Object.freeze({
        "pattern": "^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$",
        "description": "The name of a schedule.",
        "examples": Object.freeze([
          "morning",
        ]),
      }),
      "maxProperties": 100,
      "additionalProperties": Object.freeze({
        "$ref": "#/definitions/schedule",
      }),
      "examples": Object.freeze([
        Object.freeze({
          "morning": Object.freeze({
            "cron": "0 7 * * *",
            "message": Object.freeze({
              "action": "LIGHT_ON",
            }),
          }),
        }),
      ]),
    }),
  }),
});
