-- 一次性扩岗补助 (job-expansion-subsidy/1), 2026-11-21
with known as (
  select
    facts.subject_id as subject_id,
    facts.enterprise_new_hires as enterprise_new_hires,
    facts.enterprise_new_hires_known as enterprise_new_hires_known,
    case when facts.enterprise_status in ('ACTIVE', 'REVOKING', 'CANCELLING', 'REVOKED', 'CANCELLED') then facts.enterprise_status end as enterprise_status
  from enterprise_facts as facts
), counted as (
  select
    subject.*,
    arrayMap(counted_r -> tuple(if(subject.enterprise_new_hires_known, toNullable(toInt64(arrayUniq(arrayMap(one_r -> one_r.2, arrayFilter(one_r -> ifNull(one_r.1, false) and one_r.2 is not null, counted_r))))), null), if(subject.enterprise_new_hires_known, toNullable(toInt64(arrayUniq(arrayMap(one_r -> one_r.2, arrayFilter(one_r -> ifNull(one_r.1, true) and one_r.2 is not null, counted_r))) + arrayCount(one_r -> ifNull(one_r.1, true) and one_r.2 is null, counted_r))), null)), [arrayMap(r -> tuple(((r.1 = 'GRADUATE_THIS_YEAR' or r.1 = 'GRADUATE_TWO_YEARS' or r.1 = 'REGISTERED_YOUTH') and r.2 = true and r.3 >= 3), r.4), arrayMap(raw_r -> tuple(case when raw_r.category in ('GRADUATE_THIS_YEAR', 'GRADUATE_TWO_YEARS', 'REGISTERED_YOUTH', 'OTHER') then raw_r.category end, raw_r.contract_signed, case when raw_r.insured_months between 0 and 9007199254740991 then accurateCastOrNull(raw_r.insured_months, 'Int64') end, nullIf(raw_r.id_number_index, '')), subject.enterprise_new_hires))])[1] as tally_1
  from known as subject
), judged as (
  select
    subject.subject_id as subject_id,
    cast(null as Nullable(String)) as record_key,
    -- 新招了毕业年度或离校两年内未就业的高校毕业生、16—24 岁登记失业青年，签了劳动合同，并足额缴纳社会保险满 3 个月
    case when (tupleElement(subject.tally_1, 1) >= 1) = (tupleElement(subject.tally_1, 2) >= 1) then tupleElement(subject.tally_1, 1) >= 1 end as clause_1,
    -- 没有在办吊销或者注销
    subject.enterprise_status = 'ACTIVE' as clause_2,
    -- 每招用 1 人 1,500 元
    toInt256(case when tupleElement(subject.tally_1, 1) = tupleElement(subject.tally_1, 2) or tupleElement(subject.tally_1, 1) > 0 then tupleElement(subject.tally_1, 1) end) * 150000 as rounded
  from counted as subject
), paid as (
  select
    subject.*,
    case when subject.rounded between 0 and 9007199254740991 then subject.rounded end as amount_fen
  from judged as subject
), decided as (
  select
    subject.*,
    subject.clause_1 and subject.clause_2 and subject.amount_fen > 0 as holds
  from paid as subject
)
select
  subject.subject_id as subject_id,
  subject.record_key as record_key,
  subject.clause_1 as clause_1,
  subject.clause_2 as clause_2,
  subject.amount_fen as amount_fen,
  case when subject.holds then 'ELIGIBLE' when not subject.holds then 'INELIGIBLE' else 'UNDETERMINED' end as verdict
from decided as subject
