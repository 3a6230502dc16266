-- ---
-- fact: person.socialInsurance.consecutiveMonths
-- source: insurance-contribution
-- department: human-resources
-- refresh: MONTHLY
-- description: 截至最近一个缴费月，连续足额缴纳社会保险的月数；断缴一个月就从断的那个月之后算起。
-- ---
with month as (
  select subject_id, date_trunc('month', occurred_on) as month, bool_or((figures->>'paid')::boolean) as paid
  from record group by subject_id, 2
),
placed as (
  select subject_id, month, paid, row_number() over (partition by subject_id order by month desc) as place,
    max(month) over (partition by subject_id) as latest
  from month
),
unbroken as (
  select *, bool_and(paid and month = latest - make_interval(months => (place - 1)::int))
    over (partition by subject_id order by month desc) as holds
  from placed
)
select subject_id, to_jsonb((count(*) filter (where holds))::int) as value, month_end(max(latest)) as as_of
from unbroken
group by subject_id
