import { Agent, type AgentOptions } from 'node:http';
import { Agent as TlsAgent } from 'node:https';

/** How long a connection that nobody uses is kept. */
const IDLE_MS = 30_000;

export interface TlsOptions {
  /** Certificates, PEM. */
  readonly ca?: string | undefined;
  readonly isInsecure: boolean;
}

/** The connections of one instance. */
export interface Agents {
  /** @param mayKeep whether a connection may be used that was used before */
  agentFor(url: URL, mayKeep: boolean): Agent;
  /** Closes all. */
  destroy(): void;
}

/** Makes what opens connections, and keeps as many of them as may be used at a time. */
export const createAgents = (connections: number, { ca, isInsecure }: TlsOptions): Agents => {
  const kept: AgentOptions = { keepAlive: true, maxFreeSockets: connections, timeout: IDLE_MS };
  const tls = { rejectUnauthorized: !isInsecure, ...(ca !== undefined && { ca }) };
  const agents = {
    kept: new Agent(kept),
    fresh: new Agent({ keepAlive: false }),
    keptTls: new TlsAgent({ ...kept, ...tls }),
    freshTls: new TlsAgent({ keepAlive: false, ...tls }),
  };
  return {
    agentFor: ({ protocol }, mayKeep) => {
      if (protocol === 'https:') return mayKeep ? agents.keptTls : agents.freshTls;
      return mayKeep ? agents.kept : agents.fresh;
    },
    destroy: () => {
      for (const agent of Object.values(agents)) agent.destroy();
    },
  };
};
