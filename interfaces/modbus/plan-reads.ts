import { isSwitch, type Register } from './register.js';
import type { Table } from './register-options.js';

/** One request, and the registers that its answer has. */
export interface PlannedRead {
  readonly table: Table;
  readonly unit: number;
  readonly address: number;
  readonly count: number;
  readonly registers: readonly Register[];
}

export interface ReadBounds {
  /** Registers or coils that nobody wants and that are read along at most. */
  readonly gap: number;
  readonly maxRegisters: number;
  readonly maxCoils: number;
}

/** The request for one register alone. */
export const readAlone = (register: Register): PlannedRead => {
  const { table, unit, address, count } = register;
  return { table, unit, address, count, registers: [register] };
};

/**
 * The requests that read all these registers: neighbours of a table come in one answer where no
 * more than `gap` lie between them and the answer stays within its bounds.
 */
export const planReads = (
  registers: Iterable<Register>,
  { gap, maxRegisters, maxCoils }: ReadBounds,
): PlannedRead[] => {
  const inOrder = [...new Set(registers)].sort(
    (a, b) => a.unit - b.unit || a.table.localeCompare(b.table) || a.address - b.address,
  );
  const reads: PlannedRead[] = [];
  for (const register of inOrder) {
    const last = reads.at(-1);
    const isBeside = last?.unit === register.unit && last.table === register.table;
    const end = register.address + register.count;
    const most = isSwitch(register.table) ? maxCoils : maxRegisters;
    if (
      last !== undefined &&
      isBeside &&
      register.address - (last.address + last.count) <= gap &&
      Math.max(end, last.address + last.count) - last.address <= most
    )
      reads[reads.length - 1] = {
        ...last,
        count: Math.max(end, last.address + last.count) - last.address,
        registers: [...last.registers, register],
      };
    else reads.push(readAlone(register));
  }
  return reads;
};
