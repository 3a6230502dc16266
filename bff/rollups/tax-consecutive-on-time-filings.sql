-- ---
-- fact: enterprise.tax.consecutiveOnTimeFilings
-- source: tax-filing
-- department: taxation
-- refresh: MONTHLY
-- description: 截至最近一个申报期，连续按期申报的月数；逾期或者漏报一个月就从那个月之后算起。
-- ---
with month as (
  select subject_id, date_trunc('month', occurred_on) as month, bool_and((figures->>'onTime')::boolean) as on_time
  from record group by subject_id, 2
),
placed as (
  select subject_id, month, on_time, row_number() over (partition by subject_id order by month desc) as place,
    max(month) over (partition by subject_id) as latest
  from month
),
unbroken as (
  select *, bool_and(on_time and month = latest - make_interval(months => (place - 1)::int))
    over (partition by subject_id order by month desc) as holds
  from placed
)
select subject_id, to_jsonb((count(*) filter (where holds))::int) as value, month_end(max(latest)) as as_of
from unbroken
group by subject_id
