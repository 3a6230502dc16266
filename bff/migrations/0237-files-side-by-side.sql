-- Files of a run are cut side by side: their number is theirs alone, in the order they were begun, and may leave gaps.
create sequence payout_batch_number;
select setval('payout_batch_number', (select coalesce(max(number), 0) + 1 from payout_batch), false);
alter table payout_batch alter column number set default nextval('payout_batch_number');
do $$
begin
  if exists (select from pg_roles where rolname = 'policy_app') then
    grant usage on sequence payout_batch_number to policy_app;
  end if;
end $$;
