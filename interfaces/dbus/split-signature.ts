import type { DbusType } from './signature.js';
import { parseSignature } from './signature.js';

const textOf = (type: DbusType): string => {
  switch (type.kind) {
    case 'basic':
      return type.code;
    case 'variant':
      return 'v';
    case 'array':
      return `a${textOf(type.of)}`;
    case 'struct':
      return `(${type.of.map(textOf).join('')})`;
    case 'dictionary':
      return `a{${textOf(type.key)}${textOf(type.value)}}`;
  }
};

/** @example splitSignature('sa{sv}i') // ['s', 'a{sv}', 'i'] */
export const splitSignature = (signature: string): string[] =>
  parseSignature(signature).map(textOf);
