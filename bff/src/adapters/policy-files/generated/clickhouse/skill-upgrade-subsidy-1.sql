-- 技能提升补贴 (skill-upgrade-subsidy/1), 2026-11-21
with known as (
  select
    facts.subject_id as subject_id,
    nullIf(record.1, '') as record_key,
    facts.person_skill_certificates_known as record_known,
    record.2 as record_clear,
    record.6 as record_issued_on,
    record.7 as record_verified,
    record.5 as record_level,
    case when facts.person_unemployment_insurance_status in ('INSURED', 'RECEIVING_BENEFIT', 'NONE') then facts.person_unemployment_insurance_status end as person_unemployment_insurance_status,
    case when facts.person_unemployment_insurance_paid_months between 0 and 9007199254740991 then accurateCastOrNull(facts.person_unemployment_insurance_paid_months, 'Int64') end as person_unemployment_insurance_paid_months
  from person_facts as facts left array join arrayMap(records -> arrayMap(name -> arrayMap(mine -> tuple(name, not startsWith(name, '#') and length(arrayDistinct(mine)) = 1, mine[-1].2.1, mine[-1].2.2, mine[-1].2.3, mine[-1].2.4, mine[-1].2.5), [arrayFilter(one -> one.1 = name, records)])[1], arrayDistinct(arrayMap(one -> one.1, records))), [arrayMap((raw, position) -> tuple(ifNull(nullIf(raw.certificate_number, ''), concat('#', toString(position))), tuple(nullIf(raw.certificate_number, ''), nullIf(raw.occupation, ''), case when raw.level in ('PRIMARY', 'INTERMEDIATE', 'SENIOR') then raw.level end, case when match(raw.issued_on, '^(19|2[0-9])[0-9]{2}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))$|^((19|2[0-9])(0[48]|[2468][048]|[13579][26])|2[048]00)-02-29$') then raw.issued_on end, raw.verified)), facts.person_skill_certificates, arrayEnumerate(facts.person_skill_certificates))])[1] as record
), judged as (
  select
    subject.subject_id as subject_id,
    subject.record_key as record_key,
    subject.record_known as record_known,
    subject.record_clear as record_clear,
    -- 是参保职工或者领取失业保险金人员
    (subject.person_unemployment_insurance_status = 'INSURED' or subject.person_unemployment_insurance_status = 'RECEIVING_BENEFIT') as clause_1,
    -- 累计缴纳失业保险满 12 个月
    subject.person_unemployment_insurance_paid_months >= 12 as clause_2,
    -- 证书取得不超过 12 个月
    (subject.record_issued_on >= '2025-11-21' and subject.record_issued_on <= '2026-11-21') as clause_3,
    -- 证书能在证书库核验
    subject.record_verified = true as clause_4,
    -- 初级 1,000 元，中级 1,500 元，高级 2,000 元
    case when subject.record_level is null then cast(null as Nullable(Int256)) when subject.record_level = 'PRIMARY' then toInt256(100000) when subject.record_level = 'INTERMEDIATE' then toInt256(150000) when subject.record_level = 'SENIOR' then toInt256(200000) else cast(null as Nullable(Int256)) end as rounded
  from known as subject
), paid as (
  select
    subject.*,
    case when subject.rounded between 0 and 9007199254740991 then subject.rounded end as amount_fen
  from judged as subject
), decided as (
  select
    subject.*,
    case when subject.record_key is not null then case when subject.record_clear then true end when subject.record_known then false end and (subject.record_key is null or subject.clause_1 and subject.clause_2 and subject.clause_3 and subject.clause_4 and subject.amount_fen > 0) as holds
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
