/** The rows of a CSV text without quotes: a mapping of heading to cell for each. */
const rowsOf = (csv) => {
  const [heading = '', ...lines] = csv.trimEnd().split('\n');
  const names = heading.split(',');
  return lines.map((line, index) => {
    const cells = line.split(',');
    if (cells.length !== names.length)
      throw new Error(`line ${index + 2} has ${cells.length} cells; expected ${names.length}`);
    return Object.fromEntries(names.map((name, at) => [name, cells[at]]));
  });
};

const wordsOf = (words) =>
  words.split(' ').map((pair) => {
    const [internal, mqtt] = pair.split('=');
    return `${internal}: ["${mqtt}"]`;
  });

/** `temperature: { type: number, scale: [0, 10, 0, 1], … }` */
const kindLine = ({ kind, type, scale, decimals, min, max, unit, words, description }) => {
  const members = [
    ...(type === 'text' ? [] : [`type: ${type}`]),
    ...(scale === '' ? [] : [`scale: [${scale.split(' ').join(', ')}]`]),
    ...Object.entries({ decimals, min, max })
      .filter(([, cell]) => cell !== '')
      .map(([name, cell]) => `${name}: ${cell}`),
    ...(unit === '' ? [] : [`unit: "${unit}"`]),
    ...(words === '' ? [] : [`map: { ${wordsOf(words).join(', ')} }`]),
    ...(description === '' ? [] : [`description: ${description}`]),
  ];
  return `  ${kind}: { ${members.join(', ')} }`;
};

/** `line-03` is L03 in messages. */
const lineName = (line) => line.replace('line-', 'L');

/** The name of a tag in messages: `L03.oven.temperature`. */
const tagName = ({ line, machine, kind }) => `${lineName(line)}.${machine}.${kind}`;

/**
 * The map of a plant out of two tables: one row a tag (where it is, of which kind), one row a kind.
 * The map itself is plain data.
 */
export const renderPlantMap = ({ tags, kinds }) => {
  const rows = rowsOf(tags);
  const lines = [...new Set(rows.map(({ line }) => line))];
  return [
    '# yaml-language-server: $schema=../../schemas/map.schema.json',
    '#',
    '# Written by scripts/generate.mjs out of plant-tags.csv and plant-kinds.csv; change those.',
    '#',
    `# A plant with ${rows.length} tags on plant/<line>/<machine>/<tag>, one number or word each. The`,
    '# gateway is at the machines: it publishes what they measure, and takes what is set.',
    '',
    'version: 2',
    'root: plant',
    'values:',
    '  # What there is to measure.',
    ...rowsOf(kinds).map(kindLine),
    '',
    '  location:',
    '    map:',
    ...lines.map((line) => `      ${lineName(line)}: [${line}]`),
    '',
    '  # Each tag: its name in messages and in MQTT, and what it measures.',
    '  argkey:',
    '    map:',
    ...rows.map((row) => `      ${tagName(row)}: [${row.tag}]`),
    '',
    ...rows.map((row) => `  ${tagName(row)}: ${row.kind}`),
    '',
    'routes:',
    '  tag:',
    '    description: What a tag is now.',
    '    topic: <root>/<location>/<device>/<argkey>',
    '    payload: <argvalue>',
    '    message: { type: status, action: MEASURED }',
    '    publish: { retain: true }',
    '    report: { change: 10m }',
    '',
    '  tag-set:',
    '    description: What a tag should be.',
    '    topic: <root>/<location>/<device>/<argkey>/set',
    '    payload: <argvalue>',
    '    message: { type: command, action: SET }',
    '    publish: { retain: false }',
    '',
  ].join('\n');
};
