-- Who else holds a claim on the same person or certificate is asked by key alone.
create index grant_claim_key on grant_claim (key) where released_at is null;

-- Cases handed to the department by the machine (秒批秒兑 in doubt) wait for a list.
create index entitlement_unlisted on entitlement (item_id) where list_id is null and status = 'DOUBTFUL';

-- An item is matched with everybody once a day, by one process; whoever dies at it loses the lease.
create table match_run (
  item_id      text not null,
  item_version int not null,
  day          date not null,
  began_at     timestamptz not null,
  leased_until timestamptz not null,
  finished_at  timestamptz,
  looked       int,
  sure         int,
  doubtful     int,
  primary key (item_id, item_version, day)
);

do $$
begin
  if exists (select from pg_roles where rolname = 'policy_app') then
    grant select, insert, update on match_run to policy_app;
  end if;
end $$;
