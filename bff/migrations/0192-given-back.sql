-- CC-13: what was only lent (暂退, 缓缴) is followed until it is back: recorded by the executor's report, or by two people of
-- the department, one of them a reviewer. What was recorded is not changed; a refused record leaves room for another one.
create table given_back (
  id             uuid primary key,
  entitlement_id uuid not null references entitlement,
  status         text not null check (status in ('PROPOSED', 'DONE', 'REFUSED')),
  source         text not null check (source in ('DESK', 'EXECUTOR')),
  on_day         date not null,
  evidence       text not null check (length(evidence) between 1 and 500),
  first_id       uuid references staff,
  first_name     text not null,
  first_reviewer boolean not null,
  at             timestamptz not null,
  second_id      uuid references staff,
  second_name    text,
  second_reason  text check (length(second_reason) between 1 and 500),
  second_at      timestamptz,
  check ((source = 'DESK') = (first_id is not null)),
  check (second_id is distinct from first_id or second_id is null)
);
create unique index given_back_standing on given_back (entitlement_id) where status <> 'REFUSED';

do $$
begin
  if exists (select from pg_roles where rolname = 'policy_app') then
    grant select, insert on given_back to policy_app;
    grant update (status, second_id, second_name, second_reason, second_at) on given_back to policy_app;
  end if;
end $$;
