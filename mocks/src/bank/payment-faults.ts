import type { Fault, FaultKind } from '../faults'
import type { Payment } from '../stores/payments'
import type { World } from '../world'

/** What goes wrong with one payment; decided when it is submitted. */
export interface PaymentFaults {
  readonly rejection?: 'REFUSE_ACCOUNT' | 'REFUSE_STATUS' | 'REFUSE_NAME'
  /** The answer never comes and a query finds nothing for a while; then the money arrives. */
  readonly lateSuccess?: Fault
  /** After success, money comes back. */
  readonly comesBack?: Payment['comesBack']
  readonly callbacks?: 'DUPLICATE' | 'OUT_OF_ORDER' | 'LOST'
}

const rejections: Partial<Record<FaultKind, PaymentFaults['rejection']>> = {
  rejected61: 'REFUSE_ACCOUNT',
  rejected63: 'REFUSE_STATUS',
  nameMismatch: 'REFUSE_NAME',
}

const callbackFaults: Partial<Record<FaultKind, PaymentFaults['callbacks']>> = {
  duplicateCallback: 'DUPLICATE',
  outOfOrderCallback: 'OUT_OF_ORDER',
  lostCallback: 'LOST',
}

/** Takes one of each sort from the fault list; different sorts combine. */
export function takePaymentFaults(world: World): PaymentFaults {
  const take = (...kinds: FaultKind[]) => world.faults.take('bank', ...kinds)
  const rejected = take('rejected61', 'rejected63', 'nameMismatch')
  const back = take('returned', 'reversed')
  const callbacks = take('duplicateCallback', 'outOfOrderCallback', 'lostCallback')
  return {
    rejection: rejected && rejections[rejected.fault],
    lateSuccess: take('lateSuccess'),
    comesBack: back && {
      event: back.fault === 'reversed' ? 'REVERSE' : 'RETURN',
      afterMs: back.delayMs,
    },
    callbacks: callbacks && callbackFaults[callbacks.fault],
  }
}
