-- ---
-- fact: enterprise.housingFund.depositors
-- source: housing-fund-deposit
-- department: housing-fund
-- refresh: MONTHLY
-- description: 最近一次汇缴的职工人数。
-- ---
select distinct on (subject_id) subject_id, figures->'depositors' as value, occurred_on as as_of
from record
order by subject_id, occurred_on desc, record_id desc
