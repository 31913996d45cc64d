/** A map that makes each of the ten types of entities. */
export const HOUSE = `version: 2
root: home
values:
  location: { map: { Kitchen: [kitchen], Attic: [attic] } }
  action: { map: { LIGHT_ON: ["on"], LIGHT_OFF: ["off"] } }
  level: { type: integer, min: 0, max: 100, unit: "%" }
  temperature: { type: number, unit: "°C" }
  humidity: { type: number, unit: "%" }
  energy: { type: number, unit: kWh }
  mode: { map: { Heat: [HEAT], "Off": ["OFF"], Auto: [AUTO] } }
  setpoint: { type: number, min: 5, max: 30, factor: 0.1, decimals: 1, unit: "°C" }
  scene: { map: { Day: [day], Night: [night], Away: [away] } }
  open: { type: boolean }
  push: { map: { SHORT: [short], LONG: [long] } }
  who: { map: { Gone: [away], Home: [here] } }
routes:
  light:
    topic: <root>/<location>/light/set
    payload: <action>
    message: { type: command, function: Lighting }
  light-state:
    topic: <root>/<location>/light
    payload: <action>
    message: { type: status, function: Lighting }
    publish: { retain: true }
  dim:
    topic: <root>/<location>/dim
    payload: { json: { level: <level>, seconds: <seconds?> } }
    message: { type: command, function: Lighting, action: DIM }
  climate:
    topic: <root>/<location>/climate
    payload: { json: { temperature: <temperature>, humidity: <humidity?>, energy: <energy?> } }
    message: { type: status, function: Climate, action: MEASURED }
    discovery:
      values: { temperature: { entity: thermostat, as: current_temperature } }
  heating:
    topic: <root>/<location>/heating
    payload: { csv: [<mode>, <setpoint>] }
    message: { type: status, function: Climate, action: HEATING }
    discovery:
      values:
        mode: { entity: thermostat, as: mode }
        setpoint: { entity: thermostat, as: temperature }
  set-mode:
    topic: <root>/<location>/heating/mode
    payload: { json: { set: { mode: <mode> } } }
    message: { type: command, function: Climate, action: MODE }
  set-point:
    topic: <root>/<location>/heating/setpoint
    payload: <setpoint>
    message: { type: command, function: Climate, action: SETPOINT }
  scene:
    topic: <root>/scene/set
    payload: scene=<scene>
    message: { type: command, function: Scene, action: SET }
  scene-state:
    topic: <root>/scene
    payload: <scene>
    message: { type: status, function: Scene }
  window:
    topic: <root>/<location>/window
    payload: { json: <open> }
    message: { type: status, function: Window }
    discovery: { device_class: window }
  bell:
    topic: <root>/bell
    payload: <push>
    message: { type: status, function: Bell }
    discovery: { type: event, name: Doorbell, device_class: doorbell, icon: "mdi:bell" }
  person:
    topic: <root>/person
    payload: <who>
    message: { type: status, function: Person }
    discovery: { type: device_tracker }
  message:
    topic: <root>/display/set
    payload: <text>
    message: { type: command, function: Display, action: SHOW }
  restart:
    topic: <root>/restart
    payload: "now"
    message: { type: command, function: System, action: RESTART }
    discovery: { category: config, device_class: restart }
`;
