/** The options of [GATEWAY] that are topics on which the gateway speaks of itself. */
export const GATEWAY_TOPICS = [
  'statetopic',
  'statustopic',
  'reloadtopic',
  'heartbeattopic',
  'trackingtopic',
] as const;
