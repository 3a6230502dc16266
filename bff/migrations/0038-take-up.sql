-- N-5 take-up meter. A change of a case leaves its id in the same transaction; a job counts what was left, a few seconds
-- behind, so that no tap waits for a counter that everybody else is raising too, and nobody ever counts by scanning cases.
create table take_up_due (entitlement_id uuid not null);

-- What of a case is in the counters now: counting again takes this out and puts the new in, so nothing counts twice.
create table take_up_entry (
  entitlement_id uuid primary key references entitlement,
  item_id        text not null,
  department     text not null,
  region_code    text not null,
  kind           text not null check (kind in ('PERSON', 'ENTERPRISE')),
  trade          text not null,
  status         text not null,
  since          date not null,
  amount_fen     bigint not null,
  eligible_on    date,
  confirmed_on   date,
  told_on        date,
  tapped_on      date,
  paid_on        date
);

create table take_up_tally (
  item_id     text not null,
  department  text not null,
  region_code text not null,
  kind        text not null,
  trade       text not null,
  stage       text not null check (stage in ('ELIGIBLE', 'CONFIRMED', 'TOLD', 'TAPPED', 'PAID')),
  month       text not null,
  count       int not null,
  amount_fen  bigint not null,
  primary key (item_id, stage, month, region_code, trade, kind, department)
);

-- Cases that still have a step to go, by the day the step began: lights need days, not cases.
create table open_work_tally (
  department  text not null,
  item_id     text not null,
  region_code text not null,
  status      text not null,
  since       date not null,
  count       int not null,
  primary key (department, item_id, region_code, status, since)
);

create table take_up_count (
  one    boolean primary key default true check (one),
  as_of  timestamptz
);
insert into take_up_count (as_of) values (null);

create function leave_case_to_count() returns trigger language plpgsql as $$
begin
  insert into take_up_due select id from changed;
  return null;
end $$;
create trigger case_opened_to_count after insert on entitlement
  referencing new table as changed for each statement execute function leave_case_to_count();
create trigger case_changed_to_count after update on entitlement
  referencing new table as changed for each statement execute function leave_case_to_count();

create function leave_told_to_count() returns trigger language plpgsql as $$
begin
  insert into take_up_due values (new.entitlement_id);
  return null;
end $$;
create trigger told_to_count after update of status on message for each row
  when (new.entitlement_id is not null and new.status in ('SENT', 'DELIVERED') and old.status not in ('SENT', 'DELIVERED'))
  execute function leave_told_to_count();

insert into take_up_due select id from entitlement;

do $$
begin
  if exists (select from pg_roles where rolname = 'policy_app') then
    grant select, insert, delete on take_up_due to policy_app;
    grant select, insert, update, delete on take_up_entry, take_up_tally, open_work_tally to policy_app;
    grant select, update on take_up_count to policy_app;
  end if;
end $$;
