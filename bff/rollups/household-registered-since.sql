-- ---
-- fact: person.household.registeredSince
-- source: household-movement
-- department: public-security
-- refresh: DAILY
-- description: 最近一次迁入本市的日期；最近一次是迁出的，没有本市户籍，不算出数来。
-- ---
select distinct on (subject_id) subject_id,
  case when figures->>'movement' = 'IN' then to_jsonb(occurred_on::text) end as value, occurred_on as as_of
from record
order by subject_id, occurred_on desc, sent_at desc, record_id desc
