-- 失业保险金 (unemployment-benefit/1), 2026-11-21
with known as (
  select
    facts.subject_id as subject_id,
    nullIf(record.1, '') as record_key,
    facts.person_unemployment_spells_known as record_known,
    record.2 as record_clear,
    record.5 as record_reason,
    record.4 as record_registered_on,
    record.6 as record_job_seeking,
    record.8 as record_refusals,
    record.7 as record_benefit_months,
    facts.person_alive as person_alive,
    case when facts.person_unemployment_insurance_paid_months between 0 and 9007199254740991 then accurateCastOrNull(facts.person_unemployment_insurance_paid_months, 'Int64') end as person_unemployment_insurance_paid_months,
    case when facts.person_work_status in ('EMPLOYED', 'FLEXIBLE', 'SELF_EMPLOYED', 'UNEMPLOYED', 'MILITARY', 'ABROAD') then facts.person_work_status end as person_work_status,
    facts.person_businesses as person_businesses,
    facts.person_businesses_known as person_businesses_known,
    facts.person_pension_drawing as person_pension_drawing
  from person_facts as facts left array join arrayMap(records -> arrayMap(name -> arrayMap(mine -> tuple(name, not startsWith(name, '#') and length(arrayDistinct(mine)) = 1, mine[-1].2.1, mine[-1].2.2, mine[-1].2.3, mine[-1].2.4, mine[-1].2.5, mine[-1].2.6), [arrayFilter(one -> one.1 = name, records)])[1], arrayDistinct(arrayMap(one -> one.1, records))), [arrayMap((raw, position) -> tuple(ifNull(nullIf(raw.number, ''), concat('#', toString(position))), tuple(nullIf(raw.number, ''), case when match(raw.registered_on, '^(19|2[0-9])[0-9]{2}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))$|^((19|2[0-9])(0[48]|[2468][048]|[13579][26])|2[048]00)-02-29$') then raw.registered_on end, case when raw.reason in ('CONTRACT_ENDED', 'DISMISSED', 'EMPLOYER_CLOSED', 'EMPLOYER_FAULT', 'RESIGNED', 'OWN_CLOSURE') then raw.reason end, raw.job_seeking, case when raw.benefit_months between 0 and 9007199254740991 then accurateCastOrNull(raw.benefit_months, 'Int64') end, case when raw.refusals between 0 and 9007199254740991 then accurateCastOrNull(raw.refusals, 'Int64') end)), facts.person_unemployment_spells, arrayEnumerate(facts.person_unemployment_spells))])[1] as record
), counted as (
  select
    subject.*,
    arrayMap(counted_r -> tuple(if(subject.person_businesses_known, toNullable(toInt64(arrayCount(one_r -> ifNull(one_r.1, false), counted_r))), null), if(subject.person_businesses_known, toNullable(toInt64(arrayCount(one_r -> ifNull(one_r.1, true), counted_r))), null)), [arrayMap(r -> tuple(true), subject.person_businesses)])[1] as tally_1
  from known as subject
), judged as (
  select
    subject.subject_id as subject_id,
    subject.record_key as record_key,
    subject.record_known as record_known,
    subject.record_clear as record_clear,
    -- 本人在世
    subject.person_alive = true as clause_1,
    -- 失业前累计缴纳失业保险费满 12 个月
    not (subject.person_unemployment_insurance_paid_months < 12) as clause_2,
    -- 不是自己要中断就业
    (subject.record_reason = 'CONTRACT_ENDED' or subject.record_reason = 'DISMISSED' or subject.record_reason = 'EMPLOYER_CLOSED' or subject.record_reason = 'EMPLOYER_FAULT') as clause_3,
    -- 办了失业登记，要找工作
    (subject.record_registered_on <= '2026-11-21' and subject.record_job_seeking = true) as clause_4,
    -- 没有重新就业，没有服兵役，没有移居境外，名下没有工商登记
    (subject.person_work_status = 'UNEMPLOYED' and case when tupleElement(subject.tally_1, 1) is null then cast(null as Nullable(Bool)) when 0 <= tupleElement(subject.tally_1, 1) and tupleElement(subject.tally_1, 2) <= 0 then true when tupleElement(subject.tally_1, 2) < 0 or 0 < tupleElement(subject.tally_1, 1) then false end) as clause_5,
    -- 没有按月领取基本养老保险待遇
    subject.person_pension_drawing = false as clause_6,
    -- 无正当理由拒绝介绍工作或者培训没有到 3 次
    subject.record_refusals < 3 as clause_7,
    -- 还有没领完的月数：缴费每满 1 年领 1 个月，满 4 年后每半年加 1 个月，最长 24 个月
    (subject.person_unemployment_insurance_paid_months < 12 or (subject.person_unemployment_insurance_paid_months >= 12 and subject.record_benefit_months < 1) or (subject.person_unemployment_insurance_paid_months >= 24 and subject.record_benefit_months < 2) or (subject.person_unemployment_insurance_paid_months >= 36 and subject.record_benefit_months < 3) or (subject.person_unemployment_insurance_paid_months >= 48 and subject.record_benefit_months < 4) or (subject.person_unemployment_insurance_paid_months >= 54 and subject.record_benefit_months < 5) or (subject.person_unemployment_insurance_paid_months >= 60 and subject.record_benefit_months < 6) or (subject.person_unemployment_insurance_paid_months >= 66 and subject.record_benefit_months < 7) or (subject.person_unemployment_insurance_paid_months >= 72 and subject.record_benefit_months < 8) or (subject.person_unemployment_insurance_paid_months >= 78 and subject.record_benefit_months < 9) or (subject.person_unemployment_insurance_paid_months >= 84 and subject.record_benefit_months < 10) or (subject.person_unemployment_insurance_paid_months >= 90 and subject.record_benefit_months < 11) or (subject.person_unemployment_insurance_paid_months >= 96 and subject.record_benefit_months < 12) or (subject.person_unemployment_insurance_paid_months >= 102 and subject.record_benefit_months < 13) or (subject.person_unemployment_insurance_paid_months >= 108 and subject.record_benefit_months < 14) or (subject.person_unemployment_insurance_paid_months >= 114 and subject.record_benefit_months < 15) or (subject.person_unemployment_insurance_paid_months >= 120 and subject.record_benefit_months < 16) or (subject.person_unemployment_insurance_paid_months >= 126 and subject.record_benefit_months < 17) or (subject.person_unemployment_insurance_paid_months >= 132 and subject.record_benefit_months < 18) or (subject.person_unemployment_insurance_paid_months >= 138 and subject.record_benefit_months < 19) or (subject.person_unemployment_insurance_paid_months >= 144 and subject.record_benefit_months < 20) or (subject.person_unemployment_insurance_paid_months >= 150 and subject.record_benefit_months < 21) or (subject.person_unemployment_insurance_paid_months >= 156 and subject.record_benefit_months < 22) or (subject.person_unemployment_insurance_paid_months >= 162 and subject.record_benefit_months < 23) or (subject.person_unemployment_insurance_paid_months >= 168 and subject.record_benefit_months < 24)) as clause_8,
    -- 每月 2,250 元（最低工资标准的 90%）
    toInt256(225000) as rounded
  from counted as subject
), paid as (
  select
    subject.*,
    case when subject.rounded between 0 and 9007199254740991 then subject.rounded end as amount_fen
  from judged as subject
), decided as (
  select
    subject.*,
    case when subject.record_key is not null then case when subject.record_clear then true end when subject.record_known then false end and (subject.record_key is null or subject.clause_1 and subject.clause_2 and subject.clause_3 and subject.clause_4 and subject.clause_5 and subject.clause_6 and subject.clause_7 and subject.clause_8 and subject.amount_fen > 0) as holds
  from paid as subject
)
select
  subject.subject_id as subject_id,
  subject.record_key as record_key,
  subject.clause_1 as clause_1,
  subject.clause_2 as clause_2,
  subject.clause_3 as clause_3,
  subject.clause_4 as clause_4,
  subject.clause_5 as clause_5,
  subject.clause_6 as clause_6,
  subject.clause_7 as clause_7,
  subject.clause_8 as clause_8,
  subject.amount_fen as amount_fen,
  case when subject.holds then 'ELIGIBLE' when not subject.holds then 'INELIGIBLE' else 'UNDETERMINED' end as verdict
from decided as subject
