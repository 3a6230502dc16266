-- 稳岗扩岗专项贷款贴息 (stability-loan-interest/2), 2026-11-21
with known as (
  select
    facts.subject_id as subject_id,
    case when facts.loan_stability_purpose in ('NONE', 'PAYROLL', 'OPERATION', 'OTHER') then facts.loan_stability_purpose end as loan_stability_purpose,
    facts.loan_stability_overdue as loan_stability_overdue,
    case when facts.loan_stability_interest_paid between 0 and 9007199254740991 then accurateCastOrNull(facts.loan_stability_interest_paid, 'Int64') end as loan_stability_interest_paid,
    case when facts.enterprise_status in ('ACTIVE', 'REVOKING', 'CANCELLING', 'REVOKED', 'CANCELLED') then facts.enterprise_status end as enterprise_status
  from enterprise_facts as facts
), judged as (
  select
    subject.subject_id as subject_id,
    cast(null as Nullable(String)) as record_key,
    -- 专项贷款用来发放工资或者生产经营周转
    (subject.loan_stability_purpose = 'PAYROLL' or subject.loan_stability_purpose = 'OPERATION') as clause_1,
    -- 贷款没有逾期
    subject.loan_stability_overdue = false as clause_2,
    -- 有今年已付利息的凭证
    subject.loan_stability_interest_paid > 0 as clause_3,
    -- 正常经营，没有在办吊销或者注销
    subject.enterprise_status = 'ACTIVE' as clause_4,
    -- 今年已付利息的 20%，每年最多 50,000 元
    intDiv((arrayMap(parts -> if(arrayExists(part -> part is null, parts), null, arrayReduce('min', parts)), [[toInt256(subject.loan_stability_interest_paid) * 20, toInt256(500000000)]])[1]) * 2 + 100, toInt256('200')) as rounded
  from known as subject
), paid as (
  select
    subject.*,
    case when subject.rounded between 0 and 9007199254740991 then subject.rounded end as amount_fen
  from judged as subject
), decided as (
  select
    subject.*,
    subject.clause_1 and subject.clause_2 and subject.clause_3 and subject.clause_4 and subject.amount_fen > 0 as holds
  from paid as subject
)
select
  subject.subject_id as subject_id,
  subject.record_key as record_key,
  subject.clause_1 as clause_1,
  subject.clause_2 as clause_2,
  subject.clause_3 as clause_3,
  subject.clause_4 as clause_4,
  subject.amount_fen as amount_fen,
  case when subject.holds then 'ELIGIBLE' when not subject.holds then 'INELIGIBLE' else 'UNDETERMINED' end as verdict
from decided as subject
