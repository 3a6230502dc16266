import type { DepartmentCode } from '../vocabulary/department'

export type FactKind =
  | 'MONEY'
  | 'COUNT'
  | 'DATE'
  | 'BOOLEAN'
  | 'ENUM'
  | 'TEXT'
  | 'REGION'
  | 'INDUSTRY'
  | 'LIST'

/** How often the department delivers the datum again. */
export type RefreshCycle = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY'

/** PUBLIC: on the public register · INTERNAL: of a firm · PERSONAL: of a person · SENSITIVE: 敏感个人信息. */
export type Sensitivity = 'PUBLIC' | 'INTERNAL' | 'PERSONAL' | 'SENSITIVE'

/** Unit shown behind a value; MONEY is kept in 分 and shown in 元. */
export type FactUnit = '分' | '人' | '月' | '次' | '千瓦时' | '立方米'

/** A field of a record of a LIST fact. `values` (ENUM only) maps each member to its Chinese label. */
export type RecordFieldDefinition = {
  readonly kind: Exclude<FactKind, 'LIST'>
  readonly label: string
  readonly unit?: FactUnit
  /** A count of months that grows by one with every month paid: time alone closes a gap. */
  readonly growsMonthly?: true
  readonly values?: Readonly<Record<string, string>>
}

/** A fact as policies may speak of it. `fields` belongs to LIST only, `values` to ENUM only. */
export type FactDefinition = {
  readonly kind: FactKind
  readonly label: string
  readonly unit?: FactUnit
  readonly growsMonthly?: true
  readonly subject: 'ENTERPRISE' | 'PERSON'
  readonly department: DepartmentCode
  readonly refresh: RefreshCycle
  readonly sensitivity: Sensitivity
  readonly values?: Readonly<Record<string, string>>
  readonly fields?: Readonly<Record<string, RecordFieldDefinition>>
}
