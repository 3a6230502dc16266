-- XQ-4: a withdrawal is announced at least five working days before it takes effect, and may be called off until then.
create table planned_withdrawal (
  id           uuid primary key,
  item_id      text not null,
  version      int not null,
  reason       text not null check (length(reason) between 1 and 200),
  effective_on date not null,
  planned_by   uuid not null references staff,
  planned_at   timestamptz not null,
  called_off_at timestamptz,
  applied_at   timestamptz,
  foreign key (item_id, version) references policy_item_version
);
-- One plan at a time: two reviewers that press at once leave one.
create unique index planned_withdrawal_open on planned_withdrawal (item_id, version)
  where called_off_at is null and applied_at is null;

-- 结果公示: what was fulfilled in a month of an item, newest first.
create index take_up_entry_paid on take_up_entry (item_id, paid_on desc, entitlement_id) where paid_on is not null;

do $$
begin
  if exists (select from pg_roles where rolname = 'policy_app') then
    grant select, insert on planned_withdrawal to policy_app;
    grant update (called_off_at, applied_at) on planned_withdrawal to policy_app;
  end if;
end $$;
