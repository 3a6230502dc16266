-- 增值税留抵退税 (vat-credit-refund/2), 2026-11-21
with known as (
  select
    facts.subject_id as subject_id,
    case when facts.tax_refund_trade in ('PRIORITY', 'PROPERTY', 'OTHER') then facts.tax_refund_trade end as tax_refund_trade,
    case when facts.tax_credit_months between 0 and 9007199254740991 then accurateCastOrNull(facts.tax_credit_months, 'Int64') end as tax_credit_months,
    case when facts.tax_credit_growth_since_last_year between 0 and 9007199254740991 then accurateCastOrNull(facts.tax_credit_growth_since_last_year, 'Int64') end as tax_credit_growth_since_last_year,
    case when facts.tax_credit_grade in ('A', 'B', 'M', 'C', 'D') then facts.tax_credit_grade end as tax_credit_grade,
    facts.tax_fraud_last36_months as tax_fraud_last36_months,
    case when facts.tax_evasion_penalties_last36_months between 0 and 9007199254740991 then accurateCastOrNull(facts.tax_evasion_penalties_last36_months, 'Int64') end as tax_evasion_penalties_last36_months,
    facts.tax_other_refunds_since2019 as tax_other_refunds_since2019,
    case when facts.tax_incremental_credit between 0 and 9007199254740991 then accurateCastOrNull(facts.tax_incremental_credit, 'Int64') end as tax_incremental_credit,
    case when facts.tax_input_share between 0 and 9007199254740991 then accurateCastOrNull(facts.tax_input_share, 'Int64') end as tax_input_share
  from enterprise_facts as facts
), judged as (
  select
    subject.subject_id as subject_id,
    cast(null as Nullable(String)) as record_key,
    -- 是制造业、科学研究和技术服务业、软件和信息技术服务业、生态保护和环境治理业企业；其他企业要留抵税额连续 6 个月大于零，并且比上年末新增 50 万元以上
    (subject.tax_refund_trade = 'PRIORITY' or (subject.tax_credit_months >= 6 and subject.tax_credit_growth_since_last_year >= 50000000)) as clause_1,
    -- 纳税缴费信用级别是 A 级或者 B 级
    (subject.tax_credit_grade = 'A' or subject.tax_credit_grade = 'B') as clause_2,
    -- 近 36 个月没有骗取留抵退税、出口退税或者虚开发票
    subject.tax_fraud_last36_months = false as clause_3,
    -- 近 36 个月没有因偷税被处罚两次以上
    subject.tax_evasion_penalties_last36_months < 2 as clause_4,
    -- 2019 年 4 月 1 日起没有享受过即征即退、先征后返（退）
    subject.tax_other_refunds_since2019 = false as clause_5,
    -- 增量留抵税额 × 进项构成比例 × 100%（其他行业 60%，超过 1 亿元的部分 30%）
    intDiv(((case when subject.tax_refund_trade is null then cast(null as Nullable(Int256)) when subject.tax_refund_trade = 'PRIORITY' then toInt256(subject.tax_incremental_credit) * 100 when subject.tax_refund_trade = 'PROPERTY' then toInt256(subject.tax_incremental_credit) * 60 when subject.tax_refund_trade = 'OTHER' then arrayMap(parts -> if(arrayExists(part -> part is null, parts), null, arrayReduce('min', parts)), [[toInt256(subject.tax_incremental_credit) * 60, (toInt256(subject.tax_incremental_credit) * 30 + toInt256(300000000000))]])[1] else cast(null as Nullable(Int256)) end) * arrayMap(parts -> if(arrayExists(part -> part is null, parts), null, arrayReduce('min', parts)), [[toInt256(subject.tax_input_share), toInt256(10000)]])[1]) * 2 + 1000000, toInt256('2000000')) as rounded
  from known as subject
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
