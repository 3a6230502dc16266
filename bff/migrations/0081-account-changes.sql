-- A request to pay a case to another account: checked with the bank, decided by the department, used from a day on. What
-- happened to it is kept beside it and never rewritten.
create table account_change (
  id             uuid primary key,
  number         text not null unique,
  entitlement_id uuid not null references entitlement,
  subject_id     uuid not null references subject,
  department     text not null,
  kind           text not null check (kind in ('CORPORATE', 'CONTRIBUTION', 'SOCIAL_CARD')),
  bank_code      text not null,
  bank_name      text not null,
  number_index   bytea not null,
  sealed         bytea not null,
  tail           text not null check (length(tail) = 4),
  needs_two      boolean not null,
  status         text not null check (status in
    ('WAITING', 'SECOND_LOOK', 'AGREED', 'DONE', 'REFUSED', 'STOPPED', 'NOT_NEEDED')),
  requested_at   timestamptz not null,
  answer_by      date not null,
  pays_from      date not null
);
-- Two phones, one case: one request at a time.
create unique index account_change_open on account_change (entitlement_id)
  where status in ('WAITING', 'SECOND_LOOK', 'AGREED');
create index account_change_case on account_change (entitlement_id, requested_at desc);
create index account_change_desk on account_change (department, answer_by) where status in ('WAITING', 'SECOND_LOOK');
create index account_change_due on account_change (pays_from) where status = 'AGREED';

create table account_change_step (
  seq               bigint generated always as identity primary key,
  account_change_id uuid not null references account_change,
  event             text not null check (event in
    ('REQUEST', 'AGREE_FIRST', 'AGREE', 'REFUSE', 'STOP', 'APPLY', 'PASS_OVER')),
  actor_kind        text not null check (actor_kind in ('USER', 'STAFF', 'SYSTEM', 'UPSTREAM')),
  actor_id          text not null,
  actor_name        text not null,
  reviewer          boolean not null,
  reason            text check (length(reason) <= 500),
  at                timestamptz not null
);
create index account_change_step_of on account_change_step (account_change_id, seq);
call make_append_only('account_change_step');

do $$
begin
  if exists (select from pg_roles where rolname = 'policy_app') then
    grant select, insert, update on account_change to policy_app;
    grant select, insert on account_change_step to policy_app;
    grant usage on all sequences in schema public to policy_app;
  end if;
end $$;
