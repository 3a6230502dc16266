-- 棚户区改造配套费减免 (shanty-fee-waiver/1), 2026-11-21
with known as (
  select
    facts.subject_id as subject_id,
    nullIf(facts.enterprise_industry, '') as enterprise_industry,
    facts.property_shanty_planned as property_shanty_planned,
    facts.property_shanty_approved as property_shanty_approved,
    case when facts.property_shanty_fee_due between 0 and 9007199254740991 then accurateCastOrNull(facts.property_shanty_fee_due, 'Int64') end as property_shanty_fee_due
  from enterprise_facts as facts
), judged as (
  select
    subject.subject_id as subject_id,
    cast(null as Nullable(String)) as record_key,
    -- 是房地产开发企业
    (startsWith(subject.enterprise_industry, 'K701')) as clause_1,
    -- 项目列入棚户区改造计划
    subject.property_shanty_planned = true as clause_2,
    -- 项目有批文号
    subject.property_shanty_approved = true as clause_3,
    -- 应缴城市基础设施配套费全额减免
    intDiv((toInt256(subject.property_shanty_fee_due) * 100) * 2 + 100, toInt256('200')) as rounded
  from known as subject
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
