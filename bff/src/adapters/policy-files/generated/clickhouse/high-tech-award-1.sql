-- 高新技术企业奖励 (high-tech-award/1), 2026-11-21
with known as (
  select
    facts.subject_id as subject_id,
    case when facts.technology_recognition in ('NONE', 'FIRST', 'RENEWED') then facts.technology_recognition end as technology_recognition,
    case when match(facts.technology_recognised_on, '^(19|2[0-9])[0-9]{2}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))$|^((19|2[0-9])(0[48]|[2468][048]|[13579][26])|2[048]00)-02-29$') then facts.technology_recognised_on end as technology_recognised_on,
    case when match(facts.technology_certificate_until, '^(19|2[0-9])[0-9]{2}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))$|^((19|2[0-9])(0[48]|[2468][048]|[13579][26])|2[048]00)-02-29$') then facts.technology_certificate_until end as technology_certificate_until,
    case when match(facts.enterprise_region, '^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|81|82)[0-9]{4}(-[A-Z]+)?$') then facts.enterprise_region end as enterprise_region,
    facts.enterprise_serious_dishonesty as enterprise_serious_dishonesty,
    case when facts.enterprise_status in ('ACTIVE', 'REVOKING', 'CANCELLING', 'REVOKED', 'CANCELLED') then facts.enterprise_status end as enterprise_status
  from enterprise_facts as facts
), judged as (
  select
    subject.subject_id as subject_id,
    cast(null as Nullable(String)) as record_key,
    -- 通过高新技术企业认定（首次或者重新）
    (subject.technology_recognition = 'FIRST' or subject.technology_recognition = 'RENEWED') as clause_1,
    -- 高新技术企业证书在 3 年有效期内
    ((subject.technology_recognised_on >= '2023-11-21' and subject.technology_recognised_on <= '2026-11-21') and subject.technology_certificate_until >= '2026-11-21') as clause_2,
    -- 注册地在长春新区
    (startsWith(subject.enterprise_region, '220104-CXQ')) as clause_3,
    -- 没有列入严重失信主体名单
    subject.enterprise_serious_dishonesty = false as clause_4,
    -- 正常经营，没有在办吊销或者注销
    subject.enterprise_status = 'ACTIVE' as clause_5,
    -- 首次认定 100,000 元，重新认定 50,000 元
    case when subject.technology_recognition is null then cast(null as Nullable(Int256)) when subject.technology_recognition = 'FIRST' then toInt256(10000000) when subject.technology_recognition = 'RENEWED' then toInt256(5000000) when subject.technology_recognition = 'NONE' then toInt256(0) else cast(null as Nullable(Int256)) end as rounded
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
