-- What was refused, for whoever audits: who asked, at which door, with which field or clause, in words. Names nobody: an id
-- of ours, a keyed digest of what was sent. Beyond a bound of each source and minute only how often is kept, as one row.
create table refusal (
  id         bigint generated always as identity primary key,
  at         timestamptz not null,
  actor_kind text not null check (actor_kind in ('USER', 'STAFF', 'ANONYMOUS')),
  actor_id   text,
  -- Of a member of staff.
  department text,
  door       text not null,
  code       text not null,
  field      text,
  reason     text not null check (length(reason) <= 300),
  sent       bytea,
  times      int not null default 1 check (times > 0),
  check ((actor_kind = 'ANONYMOUS') = (actor_id is null))
);
create index refusal_of_department on refusal (department, id desc);
call make_append_only('refusal');

do $$
begin
  if exists (select from pg_roles where rolname = 'policy_app') then
    grant select, insert on refusal to policy_app;
    revoke update, delete, truncate on refusal from policy_app;
  end if;
end $$;
