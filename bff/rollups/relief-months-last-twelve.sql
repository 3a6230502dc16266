-- ---
-- fact: person.relief.monthsLastTwelve
-- source: relief-payment
-- department: civil-affairs
-- refresh: MONTHLY
-- description: 截至最近一次发放的 12 个月里，领取生活救助的月数。
-- ---
with month as (select distinct subject_id, date_trunc('month', occurred_on) as month from record),
latest as (select subject_id, max(month) as month from month group by subject_id)
select subject_id, to_jsonb(count(*)::int) as value, month_end(max(latest.month)) as as_of
from month join latest using (subject_id)
where month.month > latest.month - interval '12 months'
group by subject_id
