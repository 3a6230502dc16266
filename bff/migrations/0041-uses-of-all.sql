-- Matching looks at everybody of a kind at once, every day: one row a run instead of one a person. Whoever was known then
-- (ids are in the order of arrival) reads it among the uses of their own data.
create table data_use_of_all (
  id           uuid primary key,
  subject_kind text not null check (subject_kind in ('PERSON', 'ENTERPRISE')),
  through_id   uuid not null references subject,
  actor_kind   text not null check (actor_kind in ('USER', 'STAFF', 'MATCHING')),
  actor_id     text not null,
  actor_name   text not null,
  what         text not null,
  purpose      text not null,
  basis        text not null check (basis in ('STATUTORY_DUTY', 'CONSENT')),
  at           timestamptz not null
);
create index data_use_of_all_kind on data_use_of_all (subject_kind, at);
call make_append_only('data_use_of_all');

do $$
begin
  if exists (select from pg_roles where rolname = 'policy_app') then
    revoke update on data_use_of_all from policy_app;
    grant select, insert on data_use_of_all to policy_app;
  end if;
end $$;
