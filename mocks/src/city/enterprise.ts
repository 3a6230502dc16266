import type { FactKey } from '@policy-direct/shared/facts/catalogue'
import type { FactValue } from '@policy-direct/shared/facts/fact'
import { accountOf } from './account-numbers'
import { affairsOf } from './affairs'
import { firmCode } from './credit-codes'
import { dayNumber, plusDays } from './days'
import { deliverUnevenly } from './delivery'
import { type Dice, diceFor } from './dice'
import { firmName } from './firm-names'
import { type CityFrame, representativeOf, STORY_DAY } from './frame'
import { residentIdentity } from './id-numbers'
import { mobile } from './phones'
import { type Place, places } from './places'
import { residentName } from './resident'
import { insuranceValues, newHiresOf, sizeClassOf, staffOf } from './staffing'
import type { EnterpriseSubject } from './subject'
import { TRAVEL_AGENCY, type Trade, trades } from './trades'
import { agencyValues } from './travel-agency'

const STATUSES = [
  { status: 'ACTIVE', weight: 965 },
  { status: 'REVOKING', weight: 8 },
  { status: 'CANCELLING', weight: 12 },
  { status: 'REVOKED', weight: 7 },
  { status: 'CANCELLED', weight: 8 },
] as const

export interface FirmRegistration {
  readonly uscc: string
  readonly name: string
  readonly place: Place
  readonly trade: Trade
  readonly establishedOn: string
}

/** Firm n as the register shows it: cheap, for searching. */
export function firmRegistration(n: number, frame: CityFrame): FirmRegistration {
  const dice = diceFor(frame.seed, 'firm', n)
  const place = dice.weighted(places)
  const trade = dice.weighted(trades)
  const establishedOn = plusDays(STORY_DAY, -Math.floor(60 + dice.unit() ** 1.6 * 9_400))
  const uscc = firmCode(n, place.code, establishedOn)
  return { uscc, name: firmName(dice, place, trade), place, trade, establishedOn }
}

/** Firm n of the city; needs nothing but the frame. `certain`: what no department has failed to deliver. */
export function enterprise(n: number, frame: CityFrame, certain: readonly FactKey[] = []): EnterpriseSubject {
  const registration = firmRegistration(n, frame)
  const dice = diceFor(frame.seed, 'enterprise', n)
  const owner = representativeOf(n)
  const { idNumber } = residentIdentity(owner, frame)
  const hasCorporateAccount = dice.chance(0.92)
  const kind = hasCorporateAccount ? 'CORPORATE' : 'CONTRIBUTION'
  const values = {
    ...factValues(n, registration, frame, dice),
    'enterprise.corporateAccount': hasCorporateAccount,
  }
  return {
    kind: 'ENTERPRISE',
    uscc: registration.uscc,
    name: registration.name,
    phone: mobile(dice),
    regionCode: registration.place.code,
    legalRepresentative: { name: residentName(owner, frame), idNumber },
    accounts: [accountOf(kind, n, registration.name, dice)],
    // Whether a deposit is cash is never unknown to the office that licenses the agency.
    facts: {
      ...deliverUnevenly(values, frame.today, dice, ['travel.deposit.form', ...certain]),
      // By dice of its own: who lacks what of the older registers stays as it was.
      ...deliverUnevenly(
        affairs(n, registration, values['enterprise.staffCount'], frame),
        frame.today,
        diceFor(frame.seed, 'affairs-delivery', n),
        certain,
      ),
    },
  }
}

function affairs(
  n: number,
  { trade, place, establishedOn }: FirmRegistration,
  staff: FactValue | undefined,
  frame: CityFrame,
) {
  return affairsOf(n, { staff: Number(staff), trade, regionCode: place.code, establishedOn }, frame)
}

function factValues(
  n: number,
  { place, trade, establishedOn }: FirmRegistration,
  frame: CityFrame,
  dice: Dice,
): { [key in FactKey]?: FactValue } {
  const staff = staffOf(trade, dice)
  const monthsOld = Math.floor((dayNumber(STORY_DAY) - dayNumber(establishedOn)) / 30.44)
  return {
    'enterprise.region': place.code,
    'enterprise.industry': trade.code,
    'enterprise.establishedOn': establishedOn,
    'enterprise.status': dice.weighted(STATUSES).status,
    'enterprise.sizeClass': sizeClassOf(staff),
    'enterprise.staffCount': staff,
    'enterprise.zombie': dice.chance(0.004),
    'enterprise.seriousDishonesty': dice.chance(0.012),
    ...insuranceValues(staff, trade, monthsOld, dice),
    'enterprise.newHires': newHiresOf(n, staff, frame.today, dice),
    ...(trade.code === TRAVEL_AGENCY ? agencyValues(n, frame.today, dice) : {}),
  }
}
