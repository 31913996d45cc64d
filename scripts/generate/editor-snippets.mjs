// biome-ignore-all lint/suspicious/noTemplateCurlyInString: ${1:…} is a place to fill in.
const TABLE = {
  label: 'a table',
  description: 'A name whose words are others in MQTT.',
  body: { '${1:action}': { map: { '${2:POWER_ON}': ['"${3:on}"'] } } },
};
const NUMBER = {
  label: 'a number',
  description: 'A name that is a number.',
  body: { '${1:temperature}': { type: '${2|number,integer|}', unit: '"${3:°C}"' } },
};

/** What editors offer to insert whole, by the path of the schema in that of maps. */
export const SNIPPETS = {
  '/definitions/begun': [
    {
      label: 'a map',
      description: 'A map of version 2, with a value and a route.',
      body: {
        version: 2,
        description: '${1:What it is for}',
        role: '${2|device,controller,both|}',
        values: { action: { map: { '${3:POWER_ON}': ['"${4:on}"'] } } },
        routes: {
          '${5:power}': {
            topic: '${6:home}/<device>/${7:power}',
            payload: '<action>',
            message: { type: '${8|command,status|}' },
          },
        },
      },
    },
  ],
  '/definitions/version2/properties/routes': [
    {
      label: 'a route',
      description: 'A topic and a payload, and what they mean.',
      body: {
        '${1:name}': {
          topic: '${2:home/<device>/set}',
          payload: '${3:<action>}',
          message: { type: '${4|command,status|}', function: '${5:Function}' },
        },
      },
    },
  ],
  '/definitions/version2/properties/values': [TABLE, NUMBER],
  '/definitions/route/properties/values': [TABLE, NUMBER],
  '/definitions/route/properties/discovery': [
    {
      label: 'an event',
      description: 'Something that happens, not something that is.',
      body: { type: 'event', name: '${1:Doorbell}' },
    },
    {
      label: 'part of a thermostat',
      description: 'A value that is one of several of a climate entity.',
      body: {
        values: {
          '${1:temperature}': {
            entity: '${2:thermostat}',
            as: '${3|current_temperature,temperature,mode,action|}',
          },
        },
      },
    },
  ],
  '/definitions/route/properties/payload': [
    {
      label: 'JSON object',
      description: 'A JSON object: each member with its capture.',
      body: { json: { '${1:level}': '<${2:level}>' } },
    },
    {
      label: 'csv fields',
      description: 'Texts between separators.',
      body: { csv: ['<${1:level}>'] },
    },
    {
      label: 'key=value pairs',
      description: 'key=value texts between separators.',
      body: { pairs: { '${1:level}': '<${2:level}>' } },
    },
    {
      label: 'binary fields',
      description: 'Bytes: numbers, texts and bits, one after the other.',
      body: {
        fields: [{ name: '${1:level}', type: '${2|integer,float,bcd,text,hex|}', bytes: '${3:2}' }],
      },
    },
  ],
};
