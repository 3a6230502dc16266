-- 小微企业“六税两费”减征 (six-taxes-reduction/1), 2026-11-21
with known as (
  select
    facts.subject_id as subject_id,
    case when facts.tax_payer_class in ('SMALL_SCALE', 'GENERAL') then facts.tax_payer_class end as tax_payer_class,
    case when facts.enterprise_legal_form in ('COMPANY', 'SOLE_TRADER') then facts.enterprise_legal_form end as enterprise_legal_form,
    case when facts.tax_taxable_income_last_year between 0 and 9007199254740991 then accurateCastOrNull(facts.tax_taxable_income_last_year, 'Int64') end as tax_taxable_income_last_year,
    case when facts.enterprise_staff_count between 0 and 9007199254740991 then accurateCastOrNull(facts.enterprise_staff_count, 'Int64') end as enterprise_staff_count,
    case when facts.tax_assets_last_year between 0 and 9007199254740991 then accurateCastOrNull(facts.tax_assets_last_year, 'Int64') end as tax_assets_last_year,
    facts.tax_restricted_industry as tax_restricted_industry,
    case when facts.tax_six_taxes_due between 0 and 9007199254740991 then accurateCastOrNull(facts.tax_six_taxes_due, 'Int64') end as tax_six_taxes_due,
    case when facts.enterprise_status in ('ACTIVE', 'REVOKING', 'CANCELLING', 'REVOKED', 'CANCELLED') then facts.enterprise_status end as enterprise_status
  from enterprise_facts as facts
), judged as (
  select
    subject.subject_id as subject_id,
    cast(null as Nullable(String)) as record_key,
    -- 是增值税小规模纳税人、个体工商户，或者小型微利企业（年应纳税所得额不超过 300 万元、从业人数不超过 300 人、资产总额不超过 5,000 万元，不从事国家限制和禁止行业）
    (subject.tax_payer_class = 'SMALL_SCALE' or subject.enterprise_legal_form = 'SOLE_TRADER' or (subject.tax_taxable_income_last_year <= 300000000 and subject.enterprise_staff_count <= 300 and subject.tax_assets_last_year <= 5000000000 and subject.tax_restricted_industry = false)) as clause_1,
    -- 上季度有应缴的“六税两费”
    subject.tax_six_taxes_due > 0 as clause_2,
    -- 正常经营，没有在办吊销或者注销
    subject.enterprise_status = 'ACTIVE' as clause_3,
    -- 应缴“六税两费”的 50%
    intDiv((toInt256(subject.tax_six_taxes_due) * 50) * 2 + 100, toInt256('200')) as rounded
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
