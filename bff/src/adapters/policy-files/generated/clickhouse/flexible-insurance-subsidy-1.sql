-- 灵活就业社保补贴 (flexible-insurance-subsidy/1), 2026-11-21
with known as (
  select
    facts.subject_id as subject_id,
    nullIf(record.1, '') as record_key,
    facts.person_flexible_jobs_known as record_known,
    record.2 as record_clear,
    record.5 as record_pension_paid,
    record.6 as record_medical_paid,
    record.4 as record_registered_on,
    record.8 as record_subsidised_months,
    record.7 as record_paid_this_month,
    facts.person_alive as person_alive,
    facts.person_diplomas as person_diplomas,
    facts.person_diplomas_known as person_diplomas_known,
    case when facts.person_work_status in ('EMPLOYED', 'FLEXIBLE', 'SELF_EMPLOYED', 'UNEMPLOYED', 'MILITARY', 'ABROAD') then facts.person_work_status end as person_work_status
  from person_facts as facts left array join arrayMap(records -> arrayMap(name -> arrayMap(mine -> tuple(name, not startsWith(name, '#') and length(arrayDistinct(mine)) = 1, mine[-1].2.1, mine[-1].2.2, mine[-1].2.3, mine[-1].2.4, mine[-1].2.5, mine[-1].2.6), [arrayFilter(one -> one.1 = name, records)])[1], arrayDistinct(arrayMap(one -> one.1, records))), [arrayMap((raw, position) -> tuple(ifNull(nullIf(raw.number, ''), concat('#', toString(position))), tuple(nullIf(raw.number, ''), case when match(raw.registered_on, '^(19|2[0-9])[0-9]{2}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))$|^((19|2[0-9])(0[48]|[2468][048]|[13579][26])|2[048]00)-02-29$') then raw.registered_on end, raw.pension_paid, raw.medical_paid, case when raw.paid_this_month between 0 and 9007199254740991 then accurateCastOrNull(raw.paid_this_month, 'Int64') end, case when raw.subsidised_months between 0 and 9007199254740991 then accurateCastOrNull(raw.subsidised_months, 'Int64') end)), facts.person_flexible_jobs, arrayEnumerate(facts.person_flexible_jobs))])[1] as record
), counted as (
  select
    subject.*,
    arrayMap(counted_r -> tuple(if(subject.person_diplomas_known, toNullable(toInt64(arrayCount(one_r -> ifNull(one_r.1, false), counted_r))), null), if(subject.person_diplomas_known, toNullable(toInt64(arrayCount(one_r -> ifNull(one_r.1, true), counted_r))), null)), [arrayMap(r -> tuple((r.1 = 'COLLEGE' and (r.2 >= '2024-11-21' and r.2 <= '2026-11-21'))), arrayMap(raw_r -> tuple(case when raw_r.kind in ('COLLEGE', 'VOCATIONAL', 'TECHNICAL', 'OVERSEAS') then raw_r.kind end, case when match(raw_r.graduated_on, '^(19|2[0-9])[0-9]{2}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))$|^((19|2[0-9])(0[48]|[2468][048]|[13579][26])|2[048]00)-02-29$') then raw_r.graduated_on end), subject.person_diplomas))])[1] as tally_1
  from known as subject
), judged as (
  select
    subject.subject_id as subject_id,
    subject.record_key as record_key,
    subject.record_known as record_known,
    subject.record_clear as record_clear,
    -- 本人在世
    subject.person_alive = true as clause_1,
    -- 毕业 2 年内的高校毕业生
    case when (tupleElement(subject.tally_1, 1) >= 1) = (tupleElement(subject.tally_1, 2) >= 1) then tupleElement(subject.tally_1, 1) >= 1 end as clause_2,
    -- 登记为灵活就业
    subject.person_work_status = 'FLEXIBLE' as clause_3,
    -- 以个人身份缴了职工养老保险和职工医保
    (subject.record_pension_paid = true and subject.record_medical_paid = true) as clause_4,
    -- 登记就业 1 年内第一次申请（已经在领的不受限制）
    ((subject.record_registered_on >= '2025-11-21' and subject.record_registered_on <= '2026-11-21') or subject.record_subsidised_months >= 1) as clause_5,
    -- 还没有领满 36 个月
    subject.record_subsidised_months < 36 as clause_6,
    -- 每月 300 元，不超过本人实际缴费的 2/3
    intDiv((arrayMap(parts -> if(arrayExists(part -> part is null, parts), null, arrayReduce('min', parts)), [[toInt256(3000000000000), toInt256(subject.record_paid_this_month) * 66666667]])[1]) * 2 + 100000000, toInt256('200000000')) as rounded
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
