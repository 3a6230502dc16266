-- ---
-- fact: enterprise.registration.lastChangedOn
-- source: registration-change
-- department: market-regulation
-- refresh: DAILY
-- description: 最近一次变更登记（名称、住所、注册资本、法定代表人）的日期。
-- ---
select subject_id, to_jsonb(max(occurred_on)::text) as value, max(occurred_on) as as_of
from record
group by subject_id
