/** What a back end takes as reported state. */
export interface ReportLimits {
  /** Of the document as JSON. */
  readonly maxBytes: number;
  /** Levels of members, 1 is a value of the document itself. */
  readonly maxDepth: number;
  /** Of one text, in UTF-8. */
  readonly maxTextBytes: number;
  /** Whether a member may be called so. */
  readonly isName: (name: string) => boolean;
  /** The greatest whole number, and the least with a minus. */
  readonly maxInteger: number;
}

const anyName = (): boolean => true;

/** Of a retained topic; how large it may be is ours to say. */
export const TOPIC_LIMITS: ReportLimits = {
  maxBytes: 262_144,
  maxDepth: 16,
  maxTextBytes: 65_536,
  isName: anyName,
  maxInteger: Number.MAX_SAFE_INTEGER,
};

/**
 * Of a shadow of AWS IoT: 8 KiB for both states together, and six levels, of which `state` and
 * `reported` are two.
 */
export const SHADOW_LIMITS: ReportLimits = {
  maxBytes: 8_192,
  maxDepth: 4,
  maxTextBytes: 4_096,
  isName: anyName,
  maxInteger: Number.MAX_SAFE_INTEGER,
};

/** Of a device twin of Azure IoT Hub. */
export const HUB_LIMITS: ReportLimits = {
  maxBytes: 32_768,
  maxDepth: 10,
  maxTextBytes: 4_096,
  isName: (name) => Buffer.byteLength(name) <= 1_024 && !/[.$ ]|\p{Cc}/u.test(name),
  maxInteger: 4_503_599_627_370_495,
};
