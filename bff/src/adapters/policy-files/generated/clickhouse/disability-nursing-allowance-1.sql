-- 重度残疾人护理补贴 (disability-nursing-allowance/1), 2026-11-21
with known as (
  select
    facts.subject_id as subject_id,
    nullIf(record.1, '') as record_key,
    facts.person_disability_certificates_known as record_known,
    record.2 as record_clear,
    record.6 as record_valid_until,
    record.5 as record_grade,
    facts.person_alive as person_alive,
    case when match(facts.person_region, '^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|81|82)[0-9]{4}(-[A-Z]+)?$') then facts.person_region end as person_region,
    facts.person_work_injury_care as person_work_injury_care,
    facts.person_relief_records as person_relief_records,
    facts.person_relief_records_known as person_relief_records_known
  from person_facts as facts left array join arrayMap(records -> arrayMap(name -> arrayMap(mine -> tuple(name, not startsWith(name, '#') and length(arrayDistinct(mine)) = 1, mine[-1].2.1, mine[-1].2.2, mine[-1].2.3, mine[-1].2.4), [arrayFilter(one -> one.1 = name, records)])[1], arrayDistinct(arrayMap(one -> one.1, records))), [arrayMap((raw, position) -> tuple(ifNull(nullIf(raw.certificate_number, ''), concat('#', toString(position))), tuple(nullIf(raw.certificate_number, ''), case when raw.category in ('VISUAL', 'HEARING', 'SPEECH', 'PHYSICAL', 'INTELLECTUAL', 'MENTAL', 'MULTIPLE') then raw.category end, case when raw.grade in ('FIRST', 'SECOND', 'THIRD', 'FOURTH') then raw.grade end, case when match(raw.valid_until, '^(19|2[0-9])[0-9]{2}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))$|^((19|2[0-9])(0[48]|[2468][048]|[13579][26])|2[048]00)-02-29$') then raw.valid_until end)), facts.person_disability_certificates, arrayEnumerate(facts.person_disability_certificates))])[1] as record
), counted as (
  select
    subject.*,
    arrayMap(counted_r -> tuple(if(subject.person_relief_records_known, toNullable(toInt64(arrayCount(one_r -> ifNull(one_r.1, false), counted_r))), null), if(subject.person_relief_records_known, toNullable(toInt64(arrayCount(one_r -> ifNull(one_r.1, true), counted_r))), null)), [arrayMap(r -> tuple(r.1 = 'EXTREME_POVERTY'), arrayMap(raw_r -> tuple(case when raw_r.category in ('MINIMUM_LIVING', 'MARGINAL', 'EXTREME_POVERTY', 'ORPHAN') then raw_r.category end), subject.person_relief_records))])[1] as tally_1
  from known as subject
), judged as (
  select
    subject.subject_id as subject_id,
    subject.record_key as record_key,
    subject.record_known as record_known,
    subject.record_clear as record_clear,
    -- 本人在世
    subject.person_alive = true as clause_1,
    -- 是本市户籍
    (startsWith(subject.person_region, '2201')) as clause_2,
    -- 残疾人证在有效期内
    subject.record_valid_until >= '2026-11-21' as clause_3,
    -- 残疾等级是一级或者二级
    (subject.record_grade = 'FIRST' or subject.record_grade = 'SECOND') as clause_4,
    -- 没有领工伤保险生活护理费
    subject.person_work_injury_care = false as clause_5,
    -- 没有纳入特困人员供养（供养里已经有照料护理）
    case when tupleElement(subject.tally_1, 1) is null then cast(null as Nullable(Bool)) when 0 <= tupleElement(subject.tally_1, 1) and tupleElement(subject.tally_1, 2) <= 0 then true when tupleElement(subject.tally_1, 2) < 0 or 0 < tupleElement(subject.tally_1, 1) then false end as clause_6,
    -- 每月 290 元（2025 年为 280 元）
    toInt256(29000) as rounded
  from counted as subject
), paid as (
  select
    subject.*,
    case when subject.rounded between 0 and 9007199254740991 then subject.rounded end as amount_fen
  from judged as subject
), decided as (
  select
    subject.*,
    case when subject.record_key is not null then case when subject.record_clear then true end when subject.record_known then false end and (subject.record_key is null or subject.clause_1 and subject.clause_2 and subject.clause_3 and subject.clause_4 and subject.clause_5 and subject.clause_6 and subject.amount_fen > 0) as holds
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
  subject.amount_fen as amount_fen,
  case when subject.holds then 'ELIGIBLE' when not subject.holds then 'INELIGIBLE' else 'UNDETERMINED' end as verdict
from decided as subject
