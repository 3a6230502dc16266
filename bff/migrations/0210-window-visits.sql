-- Dynamic identity codes (亮码): twelve digits of which only a digest is kept, for a minute, for one use, while the session
-- that shows them lives.
create table identity_code (
  digest         bytea primary key,
  user_id        uuid not null references app_user,
  session_digest bytea not null references session,
  issued_at      timestamptz not null,
  expires_at     timestamptz not null,
  used_at        timestamptz,
  used_by        uuid references staff,
  check ((used_at is null) = (used_by is null)),
  check (used_at < expires_at)
);
create index identity_code_of on identity_code (user_id);
create index identity_code_old on identity_code (expires_at);

-- Where a clerk sits, in words (朝阳区政务服务中心 12 号窗口), as the city's sign-on says it.
alter table staff add column window_name text;

-- One coming to a window (XQ-3, BZ-10): who came, who received them, what they agreed to, what became of it. What is filled
-- in is an ordinary application, what is opened an ordinary case.
create table window_visit (
  id             uuid primary key,
  number         text not null unique,
  staff_id       uuid not null references staff,
  staff_name     text not null,
  window_name    text not null,
  department     text not null,
  region_code    text not null,
  user_id        uuid not null references app_user,
  person_id      uuid not null references subject,
  identity_level int,
  status         text not null
    check (status in ('RECEIVED', 'ASKED', 'AGREED', 'WAITING', 'PASSED_ON', 'GIVEN_BACK', 'ENDED')),
  item_id        text,
  beneficiary_id uuid references subject,
  application_id uuid references application,
  entitlement_id uuid references entitlement,
  received_at    timestamptz not null,
  agreed_until   timestamptz,
  pass_on_by     date,
  check (status in ('RECEIVED', 'ENDED') or (item_id is not null and beneficiary_id is not null)),
  -- Nobody enters for anybody without their word.
  check (status <> 'AGREED' or agreed_until is not null)
);
create index window_visit_desk on window_visit (region_code, received_at desc);
create index window_visit_user on window_visit (user_id) where status in ('RECEIVED', 'ASKED', 'AGREED', 'WAITING');
create index window_visit_open on window_visit (status, pass_on_by) where status in ('RECEIVED', 'ASKED', 'AGREED', 'WAITING');

create table window_visit_step (
  seq        bigint generated always as identity primary key,
  visit_id   uuid not null references window_visit,
  event      text not null
    check (event in ('RECEIVE', 'ASK', 'AGREE', 'DECLINE', 'WITHDRAW', 'TELL_MISSING', 'PASS_ON', 'GIVE_BACK', 'LEAVE')),
  actor_kind text not null check (actor_kind in ('USER', 'STAFF', 'SYSTEM')),
  actor_id   text not null,
  actor_name text not null,
  reason     text check (length(reason) <= 2000),
  at         timestamptz not null
);
create index window_visit_step_of on window_visit_step (visit_id, seq);
call make_append_only('window_visit_step');

do $$
begin
  if exists (select from pg_roles where rolname = 'policy_app') then
    grant select, insert, update, delete on identity_code to policy_app;
    grant select, insert, update on window_visit to policy_app;
    grant select, insert on window_visit_step to policy_app;
    grant usage on all sequences in schema public to policy_app;
  end if;
end $$;
