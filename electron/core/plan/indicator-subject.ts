import { Refusal } from '../contract/refusal.ts'
import type { Layout } from '../sheet/layout.ts'

/** Refuses `no_instrument` for a sheet of indicators that says neither of which operations nor of which instrument they are. */
export function refuseWithoutInstrument(sheet: string, { kind, columns, instrument }: Layout): void {
  if (kind === 'indicators' && instrument.kind === 'none' && columns.operation_code === undefined)
    throw new Refusal('no_instrument', { sheet })
}
