-- 失业保险稳岗返还 (job-stabilisation-rebate/1), 2026-11-21
with known as (
  select
    facts.subject_id as subject_id,
    case when facts.enterprise_unemployment_insurance_layoffs_last_year between 0 and 9007199254740991 then accurateCastOrNull(facts.enterprise_unemployment_insurance_layoffs_last_year, 'Int64') end as enterprise_unemployment_insurance_layoffs_last_year,
    case when facts.enterprise_unemployment_insurance_insured_last_year between 0 and 9007199254740991 then accurateCastOrNull(facts.enterprise_unemployment_insurance_insured_last_year, 'Int64') end as enterprise_unemployment_insurance_insured_last_year,
    case when facts.enterprise_unemployment_insurance_paid_months between 0 and 9007199254740991 then accurateCastOrNull(facts.enterprise_unemployment_insurance_paid_months, 'Int64') end as enterprise_unemployment_insurance_paid_months,
    facts.enterprise_zombie as enterprise_zombie,
    case when facts.enterprise_status in ('ACTIVE', 'REVOKING', 'CANCELLING', 'REVOKED', 'CANCELLED') then facts.enterprise_status end as enterprise_status,
    facts.enterprise_serious_dishonesty as enterprise_serious_dishonesty,
    case when facts.enterprise_size_class in ('LARGE', 'MEDIUM', 'SMALL', 'MICRO') then facts.enterprise_size_class end as enterprise_size_class,
    case when facts.enterprise_unemployment_insurance_premium_last_year between 0 and 9007199254740991 then accurateCastOrNull(facts.enterprise_unemployment_insurance_premium_last_year, 'Int64') end as enterprise_unemployment_insurance_premium_last_year
  from enterprise_facts as facts
), judged as (
  select
    subject.subject_id as subject_id,
    cast(null as Nullable(String)) as record_key,
    -- 上年度没有裁员，或者裁员率不超过 5.5%（参保职工 30 人及以下的不超过 20%）
    (subject.enterprise_unemployment_insurance_layoffs_last_year = 0 or ((subject.enterprise_unemployment_insurance_insured_last_year <= 30) and (case when subject.enterprise_unemployment_insurance_insured_last_year > 0 then toInt256(subject.enterprise_unemployment_insurance_layoffs_last_year) * 100 <= toInt256(subject.enterprise_unemployment_insurance_insured_last_year) * 20 end) or not (subject.enterprise_unemployment_insurance_insured_last_year <= 30) and (case when subject.enterprise_unemployment_insurance_insured_last_year > 0 then toInt256(subject.enterprise_unemployment_insurance_layoffs_last_year) * 1000 <= toInt256(subject.enterprise_unemployment_insurance_insured_last_year) * 55 end) or (case when subject.enterprise_unemployment_insurance_insured_last_year > 0 then toInt256(subject.enterprise_unemployment_insurance_layoffs_last_year) * 100 <= toInt256(subject.enterprise_unemployment_insurance_insured_last_year) * 20 end) and (case when subject.enterprise_unemployment_insurance_insured_last_year > 0 then toInt256(subject.enterprise_unemployment_insurance_layoffs_last_year) * 1000 <= toInt256(subject.enterprise_unemployment_insurance_insured_last_year) * 55 end))) as clause_1,
    -- 足额缴纳失业保险满 12 个月
    subject.enterprise_unemployment_insurance_paid_months >= 12 as clause_2,
    -- 正常经营，不是“僵尸企业”，没有注销、吊销
    (subject.enterprise_zombie = false and subject.enterprise_status = 'ACTIVE') as clause_3,
    -- 没有列入严重失信主体名单
    subject.enterprise_serious_dishonesty = false as clause_4,
    -- 上年度实际缴纳失业保险费的 60%（大型企业 30%）
    intDiv((case when subject.enterprise_size_class is null then cast(null as Nullable(Int256)) when subject.enterprise_size_class = 'LARGE' then toInt256(subject.enterprise_unemployment_insurance_premium_last_year) * 30 when subject.enterprise_size_class = 'MEDIUM' or subject.enterprise_size_class = 'SMALL' or subject.enterprise_size_class = 'MICRO' then toInt256(subject.enterprise_unemployment_insurance_premium_last_year) * 60 else cast(null as Nullable(Int256)) end) * 2 + 100, toInt256('200')) as rounded
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
