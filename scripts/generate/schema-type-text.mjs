const NAMES = {
  object: 'object',
  array: 'list',
  string: 'text',
  boolean: 'true or false',
  null: 'nothing',
};

const bounds = ({ minimum, maximum, exclusiveMinimum }, unit) => {
  const least = exclusiveMinimum === undefined ? minimum : `more than ${exclusiveMinimum}`;
  if (least !== undefined && maximum !== undefined) return ` from ${least} to ${maximum}${unit}`;
  if (least !== undefined)
    return exclusiveMinimum === undefined ? ` from ${least}${unit}` : ` ${least}${unit}`;
  return maximum === undefined ? (unit === '' ? '' : ` in${unit}`) : ` up to ${maximum}${unit}`;
};

/**
 * What a value may be, in words: `integer from 1 to 65535 seconds`, `none, loose or strict`, `list
 * of text`, or the schema's own words (`expected`). `link` turns the name of a definition into a link.
 */
export const typeText = (schema, link) => {
  if (typeof schema !== 'object' || schema === null) return 'any value';
  if (schema.$ref !== undefined) return link(schema.$ref.split('/').at(-1));
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.enum !== undefined) {
    const values = schema.enum.map((value) => `\`${value}\``);
    const last = values.pop();
    return values.length === 0 ? last : `${values.join(', ')} or ${last}`;
  }
  // A reference with a description of its own stands in an allOf: draft-07 ignores what is beside it.
  if (schema.allOf?.length === 1) return typeText(schema.allOf[0], link);
  const choices = schema.oneOf ?? schema.anyOf;
  if (choices !== undefined) {
    const texts = choices.map((choice) =>
      typeText({ ...choice, unit: choice.unit ?? schema.unit }, link),
    );
    return [...new Set(texts)].join(', or ');
  }
  const unit = schema.unit === undefined ? '' : ` ${schema.unit}`;
  const types = [schema.type ?? 'any value'].flat().map((type) => {
    if (type === 'array')
      return schema.items === undefined ? 'list' : `list of ${typeText(schema.items, link)}`;
    if (type === 'integer' || type === 'number') return `${type}${bounds(schema, unit)}`;
    return `${NAMES[type] ?? type}${unit === '' ? '' : ` in${unit}`}`;
  });
  const secret = schema.secret === true ? ', secret' : '';
  return `${schema.expected ?? types.join(' or ')}${secret}`;
};
