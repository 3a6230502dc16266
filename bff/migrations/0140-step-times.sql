-- N-4: how long steps really take, from the events of cases. The counter of 0038 leaves the cases in which a step ended
-- (never a tap itself); a job measures them by the city's calendar. Kept as sums by day, so that nobody scans cases.
create table step_time_due (entitlement_id uuid not null);

-- Up to which event a case is in the sums: measuring again counts nothing twice.
create table step_time_measured (
  entitlement_id uuid primary key references entitlement,
  revision       int not null
);

create table step_time_tally (
  item_id      text not null,
  step         text not null check (step in ('DEPARTMENT_REVIEW', 'PUBLIC_NOTICE', 'EXECUTION', 'TAP_TO_END')),
  ended_on     date not null,
  working_days int not null check (working_days >= 0),
  count        int not null check (count > 0),
  primary key (item_id, step, ended_on, working_days)
);

insert into step_time_due
  select distinct entitlement_id from entitlement_event
  where event in ('DEPARTMENT_CONFIRM', 'DEPARTMENT_REJECT', 'CLOSE_NOTICE', 'ARRIVE');

do $$
begin
  if exists (select from pg_roles where rolname = 'policy_app') then
    grant select, insert, delete on step_time_due to policy_app;
    grant select, insert, update on step_time_measured, step_time_tally to policy_app;
  end if;
end $$;
