-- 棚户区改造配套费减免 (shanty-fee-waiver/2), 2026-11-21
with known as (
  select
    facts.subject_id as subject_id,
    case when match(facts.enterprise_industry, '^(A((01|02|03|04|05)[0-9]{0,2})?|B((06|07|08|09|10|11|12)[0-9]{0,2})?|C((13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|41|42|43)[0-9]{0,2})?|D((44|45|46)[0-9]{0,2})?|E((47|48|49|50)[0-9]{0,2})?|F((51|52)[0-9]{0,2})?|G((53|54|55|56|57|58|59|60)[0-9]{0,2})?|H((61|62)[0-9]{0,2})?|I((63|64|65)[0-9]{0,2})?|J((66|67|68|69)[0-9]{0,2})?|K((70)[0-9]{0,2})?|L((71|72)[0-9]{0,2})?|M((73|74|75)[0-9]{0,2})?|N((76|77|78|79)[0-9]{0,2})?|O((80|81|82)[0-9]{0,2})?|P((83)[0-9]{0,2})?|Q((84|85)[0-9]{0,2})?|R((86|87|88|89|90)[0-9]{0,2})?|S((91|92|93|94|95|96)[0-9]{0,2})?|T((97)[0-9]{0,2})?)$') then facts.enterprise_industry end as enterprise_industry,
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
    false and subject.clause_1 and subject.clause_2 and subject.clause_3 and subject.amount_fen > 0 as holds
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
