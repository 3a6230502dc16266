-- 一次性吸纳就业补贴 (hiring-absorption-subsidy/1), 2026-11-21
with known as (
  select
    facts.subject_id as subject_id,
    facts.employment_absorbed as employment_absorbed,
    facts.employment_absorbed_known as employment_absorbed_known,
    case when facts.enterprise_size_class in ('LARGE', 'MEDIUM', 'SMALL', 'MICRO') then facts.enterprise_size_class end as enterprise_size_class,
    case when facts.enterprise_status in ('ACTIVE', 'REVOKING', 'CANCELLING', 'REVOKED', 'CANCELLED') then facts.enterprise_status end as enterprise_status
  from enterprise_facts as facts
), counted as (
  select
    subject.*,
    arrayMap(counted_r -> tuple(if(subject.employment_absorbed_known, toNullable(toInt64(arrayUniq(arrayMap(one_r -> one_r.2, arrayFilter(one_r -> ifNull(one_r.1, false) and one_r.2 is not null, counted_r))))), null), if(subject.employment_absorbed_known, toNullable(toInt64(arrayUniq(arrayMap(one_r -> one_r.2, arrayFilter(one_r -> ifNull(one_r.1, true) and one_r.2 is not null, counted_r))) + arrayCount(one_r -> ifNull(one_r.1, true) and one_r.2 is null, counted_r))), null)), [arrayMap(r -> tuple(((r.1 = 'UNEMPLOYED_HALF_YEAR' or r.1 = 'GRADUATE' or r.1 = 'IN_DIFFICULTY') and r.2 >= 12 and r.3 >= 3), r.4), arrayMap(raw_r -> tuple(case when raw_r.category in ('UNEMPLOYED_HALF_YEAR', 'GRADUATE', 'IN_DIFFICULTY', 'OTHER') then raw_r.category end, case when raw_r.contract_months between 0 and 9007199254740991 then accurateCastOrNull(raw_r.contract_months, 'Int64') end, case when raw_r.insured_months between 0 and 9007199254740991 then accurateCastOrNull(raw_r.insured_months, 'Int64') end, nullIf(raw_r.id_number_index, '')), subject.employment_absorbed))])[1] as tally_1
  from known as subject
), judged as (
  select
    subject.subject_id as subject_id,
    cast(null as Nullable(String)) as record_key,
    -- 新招了离校两年内未就业高校毕业生、登记失业半年以上人员或者就业困难人员，签了一年以上劳动合同，并足额缴纳社会保险满 3 个月
    case when (tupleElement(subject.tally_1, 1) >= 1) = (tupleElement(subject.tally_1, 2) >= 1) then tupleElement(subject.tally_1, 1) >= 1 end as clause_1,
    -- 是小型、微型企业
    (subject.enterprise_size_class = 'SMALL' or subject.enterprise_size_class = 'MICRO') as clause_2,
    -- 正常经营，没有在办吊销或者注销
    subject.enterprise_status = 'ACTIVE' as clause_3,
    -- 每吸纳 1 人 1,000 元
    toInt256(case when tupleElement(subject.tally_1, 1) = tupleElement(subject.tally_1, 2) or tupleElement(subject.tally_1, 1) > 0 then tupleElement(subject.tally_1, 1) end) * 100000 as rounded
  from counted as subject
), paid as (
  select
    subject.*,
    case when subject.rounded between 0 and 9007199254740991 then subject.rounded end as amount_fen
  from judged as subject
), decided as (
  select
    subject.*,
    subject.clause_1 and subject.clause_2 and subject.clause_3 and subject.amount_fen > 0 as holds
  from paid as subject
)
select
  subject.subject_id as subject_id,
  subject.record_key as record_key,
  subject.clause_1 as clause_1,
  subject.clause_2 as clause_2,
  subject.clause_3 as clause_3,
  subject.amount_fen as amount_fen,
  case when subject.holds then 'ELIGIBLE' when not subject.holds then 'INELIGIBLE' else 'UNDETERMINED' end as verdict
from decided as subject
