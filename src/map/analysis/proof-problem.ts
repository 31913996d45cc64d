import type { Problem } from '../../errors/problem.js';
import { messageText } from '../message-text.js';
import { quoted } from '../quoted.js';
import type { CounterExample, RouteProof } from './analysis.js';
import { warning } from './problem-of.js';

const payloadText = (payload: string | Uint8Array): string =>
  typeof payload === 'string' ? quoted(payload) : `${payload.length} bytes`;

const exampleText = (example: CounterExample): string => {
  const { message, topic, payload, readBack, readBy, refusal, other } = example;
  const printed = `${messageText(message)} becomes topic ${quoted(topic)} with payload ${payloadText(payload)}`;
  if (readBack === undefined) return `${printed}, and that is not read: ${refusal ?? ''}`;
  return other === undefined
    ? `${printed}, which route ${readBy ?? ''} reads as ${messageText(readBack)}`
    : `${printed}, and so does ${messageText(other)}, as which route ${readBy ?? ''} reads it`;
};

/** What to do about two routes that are taken for each other. */
const hintOf = ({ readBy }: CounterExample, route: string): string | undefined =>
  readBy === undefined || readBy === route
    ? undefined
    : `Tell ${route} and ${readBy} apart by a word of the topic or a constant of the payload; or write direction: in at ${route}, if it is only read.`;

/** What is to be told of a proof: nothing where it was found. */
export const proofProblem = (proof: RouteProof): Problem | undefined => {
  const path = ['routes', proof.route];
  if (proof.verdict === 'counter-example')
    return warning(
      'MAP_NOT_INVERTIBLE',
      path,
      `route ${proof.route} is not invertible: ${exampleText(proof.example)}`,
      hintOf(proof.example, proof.route),
    );
  return proof.verdict === 'unknown'
    ? warning(
        'MAP_NOT_PROVED',
        path,
        `route ${proof.route} is not proved to be invertible: ${proof.reason}`,
      )
    : undefined;
};
