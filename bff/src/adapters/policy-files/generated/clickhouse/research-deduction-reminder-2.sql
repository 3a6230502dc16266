-- 研发费用加计扣除提醒 (research-deduction-reminder/2), 2026-11-21
with known as (
  select
    facts.subject_id as subject_id,
    case when match(facts.enterprise_industry, '^(A((01|02|03|04|05)[0-9]{0,2})?|B((06|07|08|09|10|11|12)[0-9]{0,2})?|C((13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|41|42|43)[0-9]{0,2})?|D((44|45|46)[0-9]{0,2})?|E((47|48|49|50)[0-9]{0,2})?|F((51|52)[0-9]{0,2})?|G((53|54|55|56|57|58|59|60)[0-9]{0,2})?|H((61|62)[0-9]{0,2})?|I((63|64|65)[0-9]{0,2})?|J((66|67|68|69)[0-9]{0,2})?|K((70)[0-9]{0,2})?|L((71|72)[0-9]{0,2})?|M((73|74|75)[0-9]{0,2})?|N((76|77|78|79)[0-9]{0,2})?|O((80|81|82)[0-9]{0,2})?|P((83)[0-9]{0,2})?|Q((84|85)[0-9]{0,2})?|R((86|87|88|89|90)[0-9]{0,2})?|S((91|92|93|94|95|96)[0-9]{0,2})?|T((97)[0-9]{0,2})?)$') then facts.enterprise_industry end as enterprise_industry,
    case when facts.tax_research_expenses_last_year between 0 and 9007199254740991 then accurateCastOrNull(facts.tax_research_expenses_last_year, 'Int64') end as tax_research_expenses_last_year,
    case when facts.enterprise_status in ('ACTIVE', 'REVOKING', 'CANCELLING', 'REVOKED', 'CANCELLED') then facts.enterprise_status end as enterprise_status
  from enterprise_facts as facts
), judged as (
  select
    subject.subject_id as subject_id,
    cast(null as Nullable(String)) as record_key,
    -- 不是烟草制造业、住宿和餐饮业、批发和零售业、房地产业、租赁和商务服务业、娱乐业
    not ((startsWith(subject.enterprise_industry, 'C16') or startsWith(subject.enterprise_industry, 'H') or startsWith(subject.enterprise_industry, 'F') or startsWith(subject.enterprise_industry, 'K') or startsWith(subject.enterprise_industry, 'L') or startsWith(subject.enterprise_industry, 'R90'))) as clause_1,
    -- 归集了上年度的研发费用
    subject.tax_research_expenses_last_year > 0 as clause_2,
    -- 正常经营，没有在办吊销或者注销
    subject.enterprise_status = 'ACTIVE' as clause_3,
    -- 申报时研发费用按 100% 加计扣除，享受多少以申报为准
    toInt256(0) as rounded
  from known as subject
), paid as (
  select
    subject.*,
    case when subject.rounded between 0 and 9007199254740991 then subject.rounded end as amount_fen
  from judged as subject
), decided as (
  select
    subject.*,
    subject.clause_1 and subject.clause_2 and subject.clause_3 as holds
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
