-- What was ordered while an item was paid in runs is paid by a released run and no other way: switching it off concerns only
-- what is ordered afterwards. An item that ever was in runs keeps its row.
alter table run_item
  -- Null: it is in runs. Everything ordered before it waits for a run all the same, which goes the way `treasury` says.
  add column off_since timestamptz,
  -- What came back waits for the treasury's next run; of an item that left the treasury, what was ordered before this.
  add column bank_since timestamptz;

-- Who switched what and when.
create table run_item_switch (
  seq      bigint generated always as identity primary key,
  item_id  text not null references run_item,
  in_runs  boolean not null,
  treasury boolean not null,
  staff_id uuid not null references staff,
  at       timestamptz not null
);
create index run_item_switch_of on run_item_switch (item_id, seq);
call make_append_only('run_item_switch');
insert into run_item_switch (item_id, in_runs, treasury, staff_id, at)
  select item_id, true, treasury, switched_by, on_since from run_item order by on_since;
alter table run_item drop column switched_by;

-- Switched off while a run of it is open: who is on that waits for one.
insert into run_item (item_id, treasury, on_since, off_since)
  select r.item_id, bool_or(r.treasury), min(r.prepared_at),
    greatest(max(r.prepared_at), max(f.created_at) + interval '1 microsecond')
  from payout_run r left join payout_run_line l on l.run_id = r.id and l.status <> 'DROPPED'
  left join fulfilment f on f.id = l.fulfilment_id
  where r.status not in ('DONE', 'REFUSED') group by r.item_id
  on conflict do nothing;

create trigger run_item_kept before delete or truncate on run_item for each statement execute function refuse_change();

do $$
begin
  if exists (select from pg_roles where rolname = 'policy_app') then
    revoke delete on run_item from policy_app;
    grant select, insert on run_item_switch to policy_app;
    grant usage on all sequences in schema public to policy_app;
  end if;
end $$;
