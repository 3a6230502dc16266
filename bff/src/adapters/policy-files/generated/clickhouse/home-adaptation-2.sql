-- 特殊困难老年人居家适老化改造补贴 (home-adaptation/2), 2026-11-21
with known as (
  select
    facts.subject_id as subject_id,
    facts.person_alive as person_alive,
    case when match(facts.person_region, '^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|81|82)[0-9]{4}(-[A-Z]+)?$') then facts.person_region end as person_region,
    case when match(facts.person_birth_date, '^(19|2[0-9])[0-9]{2}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))$|^((19|2[0-9])(0[48]|[2468][048]|[13579][26])|2[048]00)-02-29$') then facts.person_birth_date end as person_birth_date,
    facts.person_relief_records as person_relief_records,
    facts.person_relief_records_known as person_relief_records_known,
    facts.person_disability_certificates as person_disability_certificates,
    facts.person_disability_certificates_known as person_disability_certificates_known
  from person_facts as facts
), counted as (
  select
    subject.*,
    arrayMap(counted_r -> tuple(if(subject.person_relief_records_known, toNullable(toInt64(arrayCount(one_r -> ifNull(one_r.1, false), counted_r))), null), if(subject.person_relief_records_known, toNullable(toInt64(arrayCount(one_r -> ifNull(one_r.1, true), counted_r))), null)), [arrayMap(r -> tuple((r.1 >= '2026-11-21' and (r.2 = 'MINIMUM_LIVING' or (r.2 = 'EXTREME_POVERTY' and r.3 = 'AT_HOME')))), arrayMap(raw_r -> tuple(case when match(raw_r.valid_until, '^(19|2[0-9])[0-9]{2}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))$|^((19|2[0-9])(0[48]|[2468][048]|[13579][26])|2[048]00)-02-29$') then raw_r.valid_until end, case when raw_r.category in ('MINIMUM_LIVING', 'MARGINAL', 'EXTREME_POVERTY', 'ORPHAN') then raw_r.category end, case when raw_r.support in ('AT_HOME', 'INSTITUTION', 'NONE') then raw_r.support end), subject.person_relief_records))])[1] as tally_1,
    arrayMap(counted_r -> tuple(if(subject.person_disability_certificates_known, toNullable(toInt64(arrayCount(one_r -> ifNull(one_r.1, false), counted_r))), null), if(subject.person_disability_certificates_known, toNullable(toInt64(arrayCount(one_r -> ifNull(one_r.1, true), counted_r))), null)), [arrayMap(r -> tuple(r.1 >= '2026-11-21'), arrayMap(raw_r -> tuple(case when match(raw_r.valid_until, '^(19|2[0-9])[0-9]{2}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))$|^((19|2[0-9])(0[48]|[2468][048]|[13579][26])|2[048]00)-02-29$') then raw_r.valid_until end), subject.person_disability_certificates))])[1] as tally_2
  from known as subject
), judged as (
  select
    subject.subject_id as subject_id,
    cast(null as Nullable(String)) as record_key,
    -- 本人在世
    subject.person_alive = true as clause_1,
    -- 是本市户籍
    (startsWith(subject.person_region, '2201')) as clause_2,
    -- 年满 60 周岁
    subject.person_birth_date <= '1966-11-21' as clause_3,
    -- 是分散供养的特困人员，或者在最低生活保障家庭
    case when (tupleElement(subject.tally_1, 1) >= 1) = (tupleElement(subject.tally_1, 2) >= 1) then tupleElement(subject.tally_1, 1) >= 1 end as clause_4,
    -- 年满 80 周岁，或者有残疾人证
    (subject.person_birth_date <= '1946-11-21' or case when (tupleElement(subject.tally_2, 1) >= 1) = (tupleElement(subject.tally_2, 2) >= 1) then tupleElement(subject.tally_2, 1) >= 1 end) as clause_5,
    -- 一位老人一次 3,000 元，装什么按上门评估定
    toInt256(300000) as rounded
  from counted as subject
), paid as (
  select
    subject.*,
    case when subject.rounded between 0 and 9007199254740991 then subject.rounded end as amount_fen
  from judged as subject
), decided as (
  select
    subject.*,
    subject.clause_1 and subject.clause_2 and subject.clause_3 and subject.clause_4 and subject.clause_5 and subject.amount_fen > 0 as holds
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
  subject.amount_fen as amount_fen,
  case when subject.holds then 'ELIGIBLE' when not subject.holds then 'INELIGIBLE' else 'UNDETERMINED' end as verdict
from decided as subject
