/** What Home Assistant's documentation allows of each component; see home-assistant-rules.ts. */

export const COMMON = [
  'platform',
  'name',
  'unique_id',
  'default_entity_id',
  'icon',
  'entity_category',
  'entity_picture',
  'enabled_by_default',
  'encoding',
  'qos',
  'availability',
  'availability_mode',
  'availability_topic',
  'availability_template',
  'payload_available',
  'payload_not_available',
  'json_attributes_topic',
  'json_attributes_template',
];

const SETTABLE = ['command_template', 'command_topic', 'retain', 'optimistic'];

interface Component {
  readonly required: readonly string[];
  readonly allowed: readonly string[];
}

const modeKeys = (name: string): string[] => [
  `${name}_state_topic`,
  name === 'preset_mode' ? 'preset_mode_value_template' : `${name}_state_template`,
  `${name}_command_topic`,
  `${name}_command_template`,
];

export const COMPONENTS: Readonly<Record<string, Component>> = {
  sensor: {
    required: ['state_topic'],
    allowed: [
      'device_class',
      'expire_after',
      'force_update',
      'last_reset_value_template',
      'options',
      'suggested_display_precision',
      'state_class',
      'unit_of_measurement',
      'value_template',
    ],
  },
  binary_sensor: {
    required: ['state_topic'],
    allowed: [
      'device_class',
      'expire_after',
      'force_update',
      'off_delay',
      'payload_off',
      'payload_on',
      'value_template',
    ],
  },
  switch: {
    required: ['command_topic'],
    allowed: [
      ...SETTABLE,
      'device_class',
      'payload_off',
      'payload_on',
      'state_off',
      'state_on',
      'state_topic',
      'value_template',
    ],
  },
  text: {
    required: ['command_topic'],
    allowed: [...SETTABLE, 'max', 'min', 'mode', 'pattern', 'state_topic', 'value_template'],
  },
  number: {
    required: ['command_topic'],
    allowed: [
      ...SETTABLE,
      'device_class',
      'max',
      'min',
      'mode',
      'payload_reset',
      'state_topic',
      'step',
      'unit_of_measurement',
      'value_template',
    ],
  },
  select: {
    required: ['command_topic', 'options'],
    allowed: [...SETTABLE, 'state_topic', 'value_template'],
  },
  button: {
    required: ['command_topic'],
    allowed: ['command_template', 'device_class', 'payload_press', 'retain'],
  },
  event: {
    required: ['state_topic', 'event_types'],
    allowed: ['device_class', 'value_template'],
  },
  device_tracker: {
    required: ['state_topic'],
    allowed: ['payload_home', 'payload_not_home', 'payload_reset', 'source_type', 'value_template'],
  },
  climate: {
    required: [],
    allowed: [
      'action_topic',
      'action_template',
      'current_temperature_topic',
      'current_temperature_template',
      'current_humidity_topic',
      'current_humidity_template',
      ...['mode', 'fan_mode', 'swing_mode', 'preset_mode'].flatMap(modeKeys),
      ...['temperature', 'temperature_low', 'temperature_high', 'target_humidity'].flatMap(
        modeKeys,
      ),
      'modes',
      'fan_modes',
      'swing_modes',
      'preset_modes',
      'min_temp',
      'max_temp',
      'temp_step',
      'temperature_unit',
      'min_humidity',
      'max_humidity',
      'precision',
      'initial',
      'optimistic',
      'retain',
    ],
  },
};

/** https://www.home-assistant.io/integrations/sensor/#device-class, those with units */
export const UNITS: Readonly<Record<string, readonly string[]>> = {
  apparent_power: ['mVA', 'VA', 'kVA'],
  battery: ['%'],
  carbon_dioxide: ['ppm'],
  carbon_monoxide: ['ppm', 'ppb', 'mg/m³', 'µg/m³'],
  current: ['A', 'mA'],
  distance: ['km', 'm', 'cm', 'mm', 'mi', 'nmi', 'yd', 'in', 'ft'],
  duration: ['d', 'h', 'min', 's', 'ms', 'µs'],
  energy: ['J', 'kJ', 'MJ', 'GJ', 'mWh', 'Wh', 'kWh', 'MWh', 'GWh', 'TWh', 'cal', 'kcal'],
  frequency: ['Hz', 'kHz', 'MHz', 'GHz'],
  gas: ['m³', 'ft³', 'CCF', 'L', 'MCF'],
  humidity: ['%'],
  illuminance: ['lx'],
  moisture: ['%'],
  pm1: ['µg/m³'],
  pm10: ['µg/m³'],
  pm25: ['µg/m³'],
  power: ['mW', 'W', 'kW', 'MW', 'GW', 'TW'],
  precipitation: ['cm', 'in', 'mm'],
  pressure: ['mPa', 'Pa', 'hPa', 'kPa', 'bar', 'cbar', 'mbar', 'mmHg', 'inHg', 'psi'],
  reactive_power: ['mvar', 'var', 'kvar'],
  signal_strength: ['dB', 'dBm'],
  sound_pressure: ['dB', 'dBA'],
  speed: ['ft/s', 'in/d', 'in/h', 'in/s', 'km/h', 'kn', 'm/s', 'mph', 'mm/d', 'mm/s'],
  temperature: ['°C', '°F', 'K'],
  voltage: ['V', 'mV', 'µV', 'kV', 'MV'],
  water: ['L', 'gal', 'm³', 'ft³', 'CCF', 'MCF'],
  weight: ['kg', 'g', 'mg', 'µg', 'oz', 'lb', 'st'],
  wind_speed: ['ft/s', 'km/h', 'kn', 'm/s', 'mph', 'Beaufort'],
};

export const CLASSES: Readonly<Record<string, readonly string[]>> = {
  sensor: [...Object.keys(UNITS), 'enum', 'timestamp', 'date'],
  number: Object.keys(UNITS),
  binary_sensor: [
    ...[
      'battery',
      'connectivity',
      'door',
      'garage_door',
      'gas',
      'heat',
      'light',
      'lock',
      'moisture',
    ],
    ...['motion', 'moving', 'occupancy', 'opening', 'plug', 'power', 'presence', 'problem'],
    ...['running', 'safety', 'smoke', 'sound', 'tamper', 'update', 'vibration', 'window'],
  ],
  switch: ['outlet', 'switch'],
  button: ['identify', 'restart', 'update'],
  event: ['button', 'doorbell', 'motion'],
};

/** https://www.home-assistant.io/integrations/sensor/#state-classes: what a total may be measured as */
export const TOTALS = ['energy', 'water', 'gas'];

export const MODES = ['auto', 'off', 'cool', 'heat', 'dry', 'fan_only'];
