-- ---
-- fact: enterprise.waterGas.lastTwelveMonths
-- source: water-gas-bill
-- department: water-gas-supply
-- refresh: MONTHLY
-- description: 最近 12 个账期的用水、用气量合计；账期不齐 12 个月的，不算出数来。
-- ---
with month as (
  select subject_id, date_trunc('month', occurred_on) as month, sum((figures->>'cubicMetres')::bigint) as figure
  from record group by subject_id, 2
),
latest as (select subject_id, max(month) as month from month group by subject_id)
select subject_id, case when count(*) = 12 then to_jsonb(sum(figure)::bigint) end as value,
  month_end(max(latest.month)) as as_of
from month join latest using (subject_id)
where month.month > latest.month - interval '12 months'
group by subject_id
