import type { SchemaPart } from '../document/expected-words.js';
import { optionsOf, SECTIONS, type SectionName, sectionSchema } from './option-schema.js';
import { valueText } from './value-text.js';

const WIDTH = 98;

const HEAD = `The default configuration of mqttgateway: every option with its default.
Generated from schemas/configuration.schema.json by "npm run generate".

Copy it, keep what you change, delete the rest: what is not set has the value shown here.
Lines that begin with # or ; are comments, and so is what follows " ;" after a value. Write
"name: value" or "name = value". A value goes on over the next lines if they are indented. Names do
not depend on upper and lower case. Switches are on/off, yes/no, true/false or 1/0.

Each value may come from elsewhere. From strongest to weakest: a flag of the command line, an
environment variable such as MQTTGATEWAY_MQTT_HOST, this file, the default. A value may hold
\${env:NAME} for the value of an environment variable; it is then never shown.

Relative paths: the folder of this file first, then the current folder. A path that ends with /,
and the path . for this folder, are completed with the default name: <name>.map, <name>.log.

Files of the Python mqttgateway are read as they are; the same options may also stand in YAML or
JSON with the sections in lower case.`;

/** Breaks a text into comment lines. */
const comment = (text: string): string[] =>
  text.split('\n').flatMap((paragraph) => {
    const lines = [''];
    for (const word of paragraph.split(' ')) {
      const line = lines.at(-1) ?? '';
      if (line !== '' && line.length + word.length + 3 > WIDTH) lines.push(word);
      else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
    }
    return lines.map((line) => `# ${line}`.trimEnd());
  });

const allowed = (schema: SchemaPart): string => {
  if (Array.isArray(schema.enum)) return ` One of: ${schema.enum.join(', ')}.`;
  const { minimum, maximum, unit } = schema;
  const range =
    minimum === undefined || maximum === undefined ? '' : `From ${minimum} to ${maximum}`;
  if (range === '') return schema.type === 'boolean' ? ' on or off.' : '';
  return ` ${range}${unit === undefined ? '' : ` ${unit}`}.`;
};

const example = (schema: SchemaPart): string => {
  if (Array.isArray(schema.enum) || schema.type === 'boolean' || !Array.isArray(schema.examples))
    return '';
  const [first] = schema.examples;
  return schema.default === '' || schema.type === 'array'
    ? `\nExample: ${Array.isArray(first) ? first.join(', ') : first}`
    : '';
};

/**
 * What would change something if it were set to its default: an option of [INTERFACE] starts the
 * dummy beside named interfaces, a port keeps TLS from choosing its own.
 */
const isComment = (section: SectionName, name: string): boolean =>
  section === 'interface' || section === 'schedule' || (section === 'mqtt' && name === 'port');

const optionLines = (section: SectionName, name: string, schema: SchemaPart): string[] => {
  const line = `${name}: ${valueText(schema.default)}`.trimEnd();
  return [
    ...comment(`${schema.description ?? ''}${allowed(schema)}${example(schema)}`),
    isComment(section, name) ? `#${line}` : line,
    '',
  ];
};

const sectionLines = (section: SectionName): string[] => [
  `# ${'-'.repeat(WIDTH - 2)}`,
  section === 'schedule' ? '#[SCHEDULE:name]' : `[${section.toUpperCase()}]`,
  ...comment(sectionSchema(section).description ?? ''),
  ...(section === 'interface'
    ? comment(
        'For several interfaces give each a name and a section: [INTERFACE:name].\nExample of an option of the interface: port: /dev/ttyUSB0',
      )
    : []),
  '',
  ...optionsOf(section).flatMap(([name, schema]) => optionLines(section, name, schema)),
];

/** The text of `default.conf`: loading it is the same as loading nothing. */
export const renderDefaultConf = (): string =>
  [...comment(HEAD.replace(/(?<!\n)\n(?!\n)/g, ' ')), '', ...SECTIONS.flatMap(sectionLines)].join(
    '\n',
  );
