-- 旅游服务质量保证金暂退 (travel-deposit-release/1), 2026-11-21
with known as (
  select
    facts.subject_id as subject_id,
    case when match(facts.travel_licence_valid_until, '^(19|2[0-9])[0-9]{2}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))$|^((19|2[0-9])(0[48]|[2468][048]|[13579][26])|2[048]00)-02-29$') then facts.travel_licence_valid_until end as travel_licence_valid_until,
    case when facts.travel_licence_status not in ('CHANGING') then case when facts.travel_licence_status in ('VALID', 'CHANGING', 'REVOKING', 'CANCELLING', 'REVOKED') then facts.travel_licence_status end end as travel_licence_status,
    case when facts.travel_deposit_form in ('CASH', 'BANK_GUARANTEE', 'INSURANCE') then facts.travel_deposit_form end as travel_deposit_form,
    case when facts.travel_deposit_amount between 0 and 9007199254740991 then accurateCastOrNull(facts.travel_deposit_amount, 'Int64') end as travel_deposit_amount,
    case when facts.travel_deposit_registered_amount between 0 and 9007199254740991 then accurateCastOrNull(facts.travel_deposit_registered_amount, 'Int64') end as travel_deposit_registered_amount,
    case when case when match(facts.travel_deposit_frozen_as_of, '^(19|2[0-9])[0-9]{2}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))$|^((19|2[0-9])(0[48]|[2468][048]|[13579][26])|2[048]00)-02-29$') then facts.travel_deposit_frozen_as_of end >= '2026-10-22' then facts.travel_deposit_frozen end as travel_deposit_frozen,
    case when facts.travel_licence_status in ('VALID', 'CHANGING', 'REVOKING', 'CANCELLING', 'REVOKED') then facts.travel_licence_status end as travel_licence_status_2,
    case when facts.enterprise_status in ('ACTIVE', 'REVOKING', 'CANCELLING', 'REVOKED', 'CANCELLED') then facts.enterprise_status end as enterprise_status
  from enterprise_facts as facts
), judged as (
  select
    subject.subject_id as subject_id,
    cast(null as Nullable(String)) as record_key,
    -- 旅行社业务经营许可证在有效期内，没有在办变更
    (subject.travel_licence_valid_until >= '2026-11-21' and subject.travel_licence_status <> 'REVOKED') as clause_1,
    -- 已用现金交纳保证金（银行保函、保险的不在范围内），登记数和银行数一致
    (subject.travel_deposit_form = 'CASH' and subject.travel_deposit_amount > 0 and case when subject.travel_deposit_amount is not null and subject.travel_deposit_registered_amount = subject.travel_deposit_amount then true end) as clause_2,
    -- 保证金没有被冻结
    subject.travel_deposit_frozen = false as clause_3,
    -- 没有在办吊销或者注销
    ((subject.travel_licence_status_2 = 'VALID' or subject.travel_licence_status_2 = 'CHANGING') and subject.enterprise_status = 'ACTIVE') as clause_4,
    -- 已交现金保证金的 100%
    intDiv((toInt256(subject.travel_deposit_amount) * 100) * 2 + 100, toInt256('200')) as rounded
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
