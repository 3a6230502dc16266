-- 残疾人就业保障金减免 (disabled-levy-relief/1), 2026-11-21
with known as (
  select
    facts.subject_id as subject_id,
    case when facts.employment_disabled_levy_due between 0 and 9007199254740991 then accurateCastOrNull(facts.employment_disabled_levy_due, 'Int64') end as employment_disabled_levy_due,
    case when facts.employment_disabled_staff between 0 and 9007199254740991 then accurateCastOrNull(facts.employment_disabled_staff, 'Int64') end as employment_disabled_staff,
    case when facts.enterprise_status in ('ACTIVE', 'REVOKING', 'CANCELLING', 'REVOKED', 'CANCELLED') then facts.enterprise_status end as enterprise_status,
    case when facts.employment_disabled_band in ('REACHED', 'PARTIAL', 'LOW') then facts.employment_disabled_band end as employment_disabled_band
  from enterprise_facts as facts
), judged as (
  select
    subject.subject_id as subject_id,
    cast(null as Nullable(String)) as record_key,
    -- 上年度有应缴的残疾人就业保障金
    subject.employment_disabled_levy_due > 0 as clause_1,
    -- 残联核定了上年度在职职工人数
    subject.employment_disabled_staff >= 1 as clause_2,
    -- 正常经营，没有在办吊销或者注销
    subject.enterprise_status = 'ACTIVE' as clause_3,
    -- 30 人（含）以下全免；安排比例 1%（含）以上的少缴 50%，1% 以下的少缴 10%
    intDiv((case when subject.employment_disabled_staff is null then cast(null as Nullable(Int256)) when subject.employment_disabled_staff >= 31 then case when subject.employment_disabled_band is null then cast(null as Nullable(Int256)) when subject.employment_disabled_band = 'PARTIAL' or subject.employment_disabled_band = 'REACHED' then toInt256(subject.employment_disabled_levy_due) * 50 when subject.employment_disabled_band = 'LOW' then toInt256(subject.employment_disabled_levy_due) * 10 else cast(null as Nullable(Int256)) end when subject.employment_disabled_staff >= 1 then toInt256(subject.employment_disabled_levy_due) * 100 else toInt256(0) end) * 2 + 100, toInt256('200')) as rounded
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
