-- 创业担保贷款贴息 (startup-loan-interest/2), 2026-11-21
with known as (
  select
    facts.subject_id as subject_id,
    case when facts.enterprise_size_class in ('LARGE', 'MEDIUM', 'SMALL', 'MICRO') then facts.enterprise_size_class end as enterprise_size_class,
    case when facts.loan_startup_principal between 0 and 9007199254740991 then accurateCastOrNull(facts.loan_startup_principal, 'Int64') end as loan_startup_principal,
    case when facts.enterprise_staff_count between 0 and 9007199254740991 then accurateCastOrNull(facts.enterprise_staff_count, 'Int64') end as enterprise_staff_count,
    case when facts.loan_startup_target_hires between 0 and 9007199254740991 then accurateCastOrNull(facts.loan_startup_target_hires, 'Int64') end as loan_startup_target_hires,
    facts.loan_startup_overdue as loan_startup_overdue,
    case when facts.loan_startup_interest_paid between 0 and 9007199254740991 then accurateCastOrNull(facts.loan_startup_interest_paid, 'Int64') end as loan_startup_interest_paid
  from enterprise_facts as facts
), judged as (
  select
    subject.subject_id as subject_id,
    cast(null as Nullable(String)) as record_key,
    -- 是小型、微型企业
    (subject.enterprise_size_class = 'SMALL' or subject.enterprise_size_class = 'MICRO') as clause_1,
    -- 有创业担保贷款，本金不超过 500 万元
    (subject.loan_startup_principal > 0 and subject.loan_startup_principal <= 500000000) as clause_2,
    -- 今年新招用的重点群体不少于现有职工的 10%（超过 100 人的企业不少于 5%）
    ((subject.enterprise_staff_count > 100) and (case when subject.enterprise_staff_count > 0 then toInt256(subject.loan_startup_target_hires) * 100 >= toInt256(subject.enterprise_staff_count) * 5 end) or not (subject.enterprise_staff_count > 100) and (case when subject.enterprise_staff_count > 0 then toInt256(subject.loan_startup_target_hires) * 100 >= toInt256(subject.enterprise_staff_count) * 10 end) or (case when subject.enterprise_staff_count > 0 then toInt256(subject.loan_startup_target_hires) * 100 >= toInt256(subject.enterprise_staff_count) * 5 end) and (case when subject.enterprise_staff_count > 0 then toInt256(subject.loan_startup_target_hires) * 100 >= toInt256(subject.enterprise_staff_count) * 10 end)) as clause_3,
    -- 按时付息，没有逾期
    (subject.loan_startup_overdue = false and subject.loan_startup_interest_paid > 0) as clause_4,
    -- 今年已付利息的 50%，每年最多 75,000 元
    intDiv((arrayMap(parts -> if(arrayExists(part -> part is null, parts), null, arrayReduce('min', parts)), [[toInt256(subject.loan_startup_interest_paid) * 50, toInt256(750000000)]])[1]) * 2 + 100, toInt256('200')) as rounded
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
