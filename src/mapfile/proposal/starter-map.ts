/** The map that `map new` gives without anything to propose it from. */
export const STARTER_MAP = `# A map: which MQTT message means what. Change the routes below to your topics.
#
#   mqttgateway map check FILE     is it right?
#   mqttgateway map test FILE      does it do what the cases at the end say?
#   mqttgateway map try FILE TOPIC PAYLOAD
#
# A route is a topic with a payload. <name> stands for what the message says under that name: its
# function, gateway, location, device, sender, action, or an argument.

version: 2

# What <root> stands for.
root: home

# device: commands come in and statuses go out. controller: the other way round.
role: device

# What names stand for, the same in all routes. On the left what the message says, on the right what
# MQTT says: the first word is published, the others are understood too.
values:
  action: { map: { LIGHT_ON: ["ON", "on"], LIGHT_OFF: ["OFF", "off"] } }
  # 0 to 254 in MQTT is 0 to 100 in the message.
  level: { type: integer, scale: [0, 254, 0, 100], decimals: 0, min: 0, max: 100, unit: "%" }

routes:
  # home/kitchen/lamp/set  ON
  switch:
    description: Switch a lamp.
    topic: <root>/<location>/<device>/set
    payload: <action>
    message: { type: command, function: Lighting }

  # home/kitchen/lamp/dim  {"brightness": 127}
  dim:
    description: Dim a lamp; the time that it takes may be left out.
    topic: <root>/<location>/<device>/dim
    payload: { json: { brightness: <level>, seconds: <seconds?> } }
    message: { type: command, function: Lighting, action: DIM }
    values: { seconds: { type: number, unit: s } }

  # home/kitchen/lamp/state  ON
  state:
    description: How a lamp is; the broker keeps it for later subscribers.
    topic: <root>/<location>/<device>/state
    payload: <action>
    message: { type: status, function: Lighting }
    publish: { retain: true }

# What the map must do. Each case is checked both ways where it has both sides.
tests:
  - name: switch the kitchen lamp on
    mqtt: { topic: home/kitchen/lamp/set, payload: "ON" }
    message: { type: command, function: Lighting, location: kitchen, device: lamp, action: LIGHT_ON }
  - name: small letters are understood too
    mqtt: { topic: home/kitchen/lamp/set, payload: "off" }
    message: { type: command, function: Lighting, location: kitchen, device: lamp, action: LIGHT_OFF }
    direction: in
  - name: half as bright
    mqtt: { topic: home/kitchen/lamp/dim, payload: { brightness: 127, seconds: 2 } }
    message:
      type: command
      function: Lighting
      location: kitchen
      device: lamp
      action: DIM
      arguments: { level: 50, seconds: 2 }
  - name: the kitchen lamp is off
    mqtt: { topic: home/kitchen/lamp/state, payload: "OFF" }
    message: { type: status, function: Lighting, location: kitchen, device: lamp, action: LIGHT_OFF }
  - name: other words are refused
    mqtt: { topic: home/kitchen/lamp/set, payload: "MAYBE" }
    error: MAP_UNKNOWN_TOKEN
`;
