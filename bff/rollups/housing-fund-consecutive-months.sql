-- ---
-- fact: enterprise.housingFund.consecutiveMonths
-- source: housing-fund-deposit
-- department: housing-fund
-- refresh: MONTHLY
-- description: 截至最近一次汇缴，连续缴存的月数；中间断一个月就从断的那个月之后算起。
-- ---
with month as (select distinct subject_id, date_trunc('month', occurred_on) as month from record),
placed as (
  select subject_id, month, row_number() over (partition by subject_id order by month desc) as place,
    max(month) over (partition by subject_id) as latest
  from month
)
select subject_id, to_jsonb(count(*)::int) as value, month_end(max(latest)) as as_of
from placed
where month = latest - make_interval(months => (place - 1)::int)
group by subject_id
