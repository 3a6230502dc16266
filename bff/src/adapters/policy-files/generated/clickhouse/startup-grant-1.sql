-- 一次性创业资助 (startup-grant/1), 2026-11-21
with known as (
  select
    facts.subject_id as subject_id,
    nullIf(record.1, '') as record_key,
    facts.person_businesses_known as record_known,
    record.2 as record_clear,
    record.6 as record_role,
    record.5 as record_registered_on,
    record.8 as record_insured_months,
    record.7 as record_abnormal,
    facts.person_alive as person_alive,
    case when facts.person_sex in ('MALE', 'FEMALE') then facts.person_sex end as person_sex,
    case when match(facts.person_birth_date, '^(19|2[0-9])[0-9]{2}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))$|^((19|2[0-9])(0[48]|[2468][048]|[13579][26])|2[048]00)-02-29$') then facts.person_birth_date end as person_birth_date,
    facts.person_diplomas as person_diplomas,
    facts.person_diplomas_known as person_diplomas_known,
    facts.person_support_groups as person_support_groups,
    facts.person_support_groups_known as person_support_groups_known
  from person_facts as facts left array join arrayMap(records -> arrayMap(name -> arrayMap(mine -> tuple(name, not startsWith(name, '#') and length(arrayDistinct(mine)) = 1, mine[-1].2.1, mine[-1].2.2, mine[-1].2.3, mine[-1].2.4, mine[-1].2.5, mine[-1].2.6), [arrayFilter(one -> one.1 = name, records)])[1], arrayDistinct(arrayMap(one -> one.1, records))), [arrayMap((raw, position) -> tuple(ifNull(nullIf(raw.uscc, ''), concat('#', toString(position))), tuple(nullIf(raw.uscc, ''), nullIf(raw.name, ''), case when match(raw.registered_on, '^(19|2[0-9])[0-9]{2}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))$|^((19|2[0-9])(0[48]|[2468][048]|[13579][26])|2[048]00)-02-29$') then raw.registered_on end, case when raw.role in ('LEGAL_REPRESENTATIVE', 'OPERATOR', 'SHAREHOLDER') then raw.role end, raw.abnormal, case when raw.insured_months between 0 and 9007199254740991 then accurateCastOrNull(raw.insured_months, 'Int64') end)), facts.person_businesses, arrayEnumerate(facts.person_businesses))])[1] as record
), counted as (
  select
    subject.*,
    arrayMap(counted_r -> tuple(if(subject.person_diplomas_known, toNullable(toInt64(arrayCount(one_r -> ifNull(one_r.1, false), counted_r))), null), if(subject.person_diplomas_known, toNullable(toInt64(arrayCount(one_r -> ifNull(one_r.1, true), counted_r))), null)), [arrayMap(r -> tuple((r.1 >= '2021-11-21' and r.1 <= '2026-11-21')), arrayMap(raw_r -> tuple(case when match(raw_r.graduated_on, '^(19|2[0-9])[0-9]{2}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))$|^((19|2[0-9])(0[48]|[2468][048]|[13579][26])|2[048]00)-02-29$') then raw_r.graduated_on end), subject.person_diplomas))])[1] as tally_1,
    arrayMap(counted_r -> tuple(if(subject.person_support_groups_known, toNullable(toInt64(arrayCount(one_r -> ifNull(one_r.1, false), counted_r))), null), if(subject.person_support_groups_known, toNullable(toInt64(arrayCount(one_r -> ifNull(one_r.1, true), counted_r))), null)), [arrayMap(r -> tuple(true), subject.person_support_groups)])[1] as tally_2
  from known as subject
), judged as (
  select
    subject.subject_id as subject_id,
    subject.record_key as record_key,
    subject.record_known as record_known,
    subject.record_clear as record_clear,
    -- 本人在世
    subject.person_alive = true as clause_1,
    -- 是法定代表人或者个体工商户经营者
    (subject.record_role = 'LEGAL_REPRESENTATIVE' or subject.record_role = 'OPERATOR') as clause_2,
    -- 女性不超过 55 周岁，男性不超过 60 周岁
    ((subject.person_sex = 'FEMALE') and ((subject.person_birth_date <= '2026-11-21' and subject.person_birth_date > '1970-11-21')) or not (subject.person_sex = 'FEMALE') and ((subject.person_birth_date <= '2026-11-21' and subject.person_birth_date > '1965-11-21')) or ((subject.person_birth_date <= '2026-11-21' and subject.person_birth_date > '1970-11-21')) and ((subject.person_birth_date <= '2026-11-21' and subject.person_birth_date > '1965-11-21'))) as clause_3,
    -- 毕业 5 年内（含留学回国），或者是退役军人、登记失业、就业困难、脱贫、返乡创业人员
    (case when (tupleElement(subject.tally_1, 1) >= 1) = (tupleElement(subject.tally_1, 2) >= 1) then tupleElement(subject.tally_1, 1) >= 1 end or case when (tupleElement(subject.tally_2, 1) >= 1) = (tupleElement(subject.tally_2, 2) >= 1) then tupleElement(subject.tally_2, 1) >= 1 end) as clause_4,
    -- 登记注册满 6 个月，是 3 年内的初创企业
    (subject.record_registered_on <= '2026-05-21' and (subject.record_registered_on >= '2023-11-21' and subject.record_registered_on <= '2026-11-21')) as clause_5,
    -- 申请当月前连续 3 个月有员工正常缴社保（不算本人）
    subject.record_insured_months >= 3 as clause_6,
    -- 没有列入经营异常名录
    subject.record_abnormal = false as clause_7,
    -- 一次 1 万元
    toInt256(1000000) as rounded
  from counted as subject
), paid as (
  select
    subject.*,
    case when subject.rounded between 0 and 9007199254740991 then subject.rounded end as amount_fen
  from judged as subject
), decided as (
  select
    subject.*,
    case when subject.record_key is not null then case when subject.record_clear then true end when subject.record_known then false end and (subject.record_key is null or subject.clause_1 and subject.clause_2 and subject.clause_3 and subject.clause_4 and subject.clause_5 and subject.clause_6 and subject.clause_7 and subject.amount_fen > 0) as holds
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
  subject.amount_fen as amount_fen,
  case when subject.holds then 'ELIGIBLE' when not subject.holds then 'INELIGIBLE' else 'UNDETERMINED' end as verdict
from decided as subject
