import type { PriorPayment } from '../../domain/prior-payment'

/** Whom the sample was paid to. */
export const PAID_USCC = '91220101MA0Y00001X'

/** A payment that a department remembers from before go-live; `change` replaces what a test is about. */
export const samplePriorPayment = (change: Partial<PriorPayment> = {}): PriorPayment => ({
  paymentId: 'P-1',
  department: 'human-resources',
  itemCode: 'CC-RS-2024-WGFH',
  kind: 'ENTERPRISE',
  identifier: PAID_USCC,
  period: '2026',
  amountFen: 712_800,
  paidOn: '2026-05-20',
  status: 'PAID',
  record: {},
  members: [],
  sentAt: '2026-06-01T00:00:00.000Z',
  ...change,
})
