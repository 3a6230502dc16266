-- 高龄津贴 (elder-allowance/1), 2026-11-21
with known as (
  select
    facts.subject_id as subject_id,
    facts.person_alive as person_alive,
    case when match(facts.person_region, '^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|81|82)[0-9]{4}(-[A-Z]+)?$') then facts.person_region end as person_region,
    case when match(facts.person_birth_date, '^(19|2[0-9])[0-9]{2}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))$|^((19|2[0-9])(0[48]|[2468][048]|[13579][26])|2[048]00)-02-29$') then facts.person_birth_date end as person_birth_date
  from person_facts as facts
), judged as (
  select
    subject.subject_id as subject_id,
    cast(null as Nullable(String)) as record_key,
    -- 本人在世
    subject.person_alive = true as clause_1,
    -- 是本市户籍
    (startsWith(subject.person_region, '2201')) as clause_2,
    -- 年满 80 周岁，从生日当天算
    subject.person_birth_date <= '1946-11-21' as clause_3,
    -- 80—89 周岁每月 100 元，90—99 周岁每月 200 元，100 周岁及以上每月 500 元
    case when subject.person_birth_date is null then cast(null as Nullable(Int256)) when subject.person_birth_date <= '1926-11-21' then toInt256(50000) when subject.person_birth_date <= '1936-11-21' then toInt256(20000) when subject.person_birth_date <= '1946-11-21' then toInt256(10000) else toInt256(0) end as rounded
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
