-- ---
-- fact: enterprise.socialInsurance.averageInsured
-- source: insured-staff
-- department: human-resources
-- refresh: MONTHLY
-- description: 最近 12 个月月报参保人数的平均数（四舍五入）；月报不齐 12 个月的，不算出数来。
-- ---
with month as (
  select subject_id, date_trunc('month', occurred_on) as month, max((figures->>'insured')::int) as figure
  from record group by subject_id, 2
),
latest as (select subject_id, max(month) as month from month group by subject_id)
select subject_id, case when count(*) = 12 then to_jsonb(round(avg(figure))::int) end as value,
  month_end(max(latest.month)) as as_of
from month join latest using (subject_id)
where month.month > latest.month - interval '12 months'
group by subject_id
