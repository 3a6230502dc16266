-- 最低生活保障金 (minimum-living-allowance/2), 2026-11-21
with known as (
  select
    facts.subject_id as subject_id,
    nullIf(record.1, '') as record_key,
    facts.person_relief_records_known as record_known,
    record.2 as record_clear,
    record.4 as record_category,
    record.10 as record_valid_until,
    record.5 as record_applicant,
    record.7 as record_income_per_head,
    record.8 as record_property_within,
    record.6 as record_members,
    facts.person_alive as person_alive,
    case when match(facts.person_region, '^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|81|82)[0-9]{4}(-[A-Z]+)?$') then facts.person_region end as person_region
  from person_facts as facts left array join arrayMap(records -> arrayMap(name -> arrayMap(mine -> tuple(name, not startsWith(name, '#') and length(arrayDistinct(mine)) = 1, mine[-1].2.1, mine[-1].2.2, mine[-1].2.3, mine[-1].2.4, mine[-1].2.5, mine[-1].2.6, mine[-1].2.7, mine[-1].2.8), [arrayFilter(one -> one.1 = name, records)])[1], arrayDistinct(arrayMap(one -> one.1, records))), [arrayMap((raw, position) -> tuple(ifNull(nullIf(raw.number, ''), concat('#', toString(position))), tuple(nullIf(raw.number, ''), case when raw.category in ('MINIMUM_LIVING', 'MARGINAL', 'EXTREME_POVERTY', 'ORPHAN') then raw.category end, raw.applicant, case when raw.members between 0 and 9007199254740991 then accurateCastOrNull(raw.members, 'Int64') end, case when raw.income_per_head between 0 and 9007199254740991 then accurateCastOrNull(raw.income_per_head, 'Int64') end, raw.property_within, case when raw.support in ('AT_HOME', 'INSTITUTION', 'NONE') then raw.support end, case when match(raw.valid_until, '^(19|2[0-9])[0-9]{2}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))$|^((19|2[0-9])(0[48]|[2468][048]|[13579][26])|2[048]00)-02-29$') then raw.valid_until end)), facts.person_relief_records, arrayEnumerate(facts.person_relief_records))])[1] as record
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
    -- 已经认定为最低生活保障家庭，在复核期限以内
    (subject.record_category = 'MINIMUM_LIVING' and subject.record_valid_until >= '2026-11-21') as clause_3,
    -- 是这一户的申请人（一户只发给申请人）
    subject.record_applicant = true as clause_4,
    -- 家庭成员月人均收入低于 1,309 元
    subject.record_income_per_head < 130900 as clause_5,
    -- 家庭财产在规定以内
    subject.record_property_within = true as clause_6,
    -- 每月补足到人均 1,309 元：（1,309 元 − 月人均收入）× 家庭人数
    arrayMap(parts -> if(arrayExists(part -> part is null, parts), null, arrayReduce('max', parts)), [[toInt256(130900) - toInt256(subject.record_income_per_head), toInt256(0)]])[1] * toInt256(subject.record_members) as rounded
  from known as subject
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
