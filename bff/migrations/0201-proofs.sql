-- 证明 (CS-2): what departments issue on request where a datum of theirs is unknown here. The signed document is sealed.
create table proof (
  id            uuid primary key,
  subject_id    uuid not null references subject,
  kind          text not null,
  item_id       text not null,
  status        text not null check (status in ('ASKED', 'WAITING', 'ISSUED', 'REFUSED', 'DISTRUSTED')),
  asked_by      uuid not null,
  asked_by_name text not null,
  asked_at      timestamptz not null,
  looked_at     timestamptz not null,
  sealed        bytea,
  reason        text,
  check ((status = 'ISSUED') = (sealed is not null)),
  check ((status in ('REFUSED', 'DISTRUSTED')) = (reason is not null))
);
-- Two phones, one question: a department is asked once at a time.
create unique index proof_open on proof (subject_id, kind) where status in ('ASKED', 'WAITING');
create index proof_unanswered on proof (looked_at) where status in ('ASKED', 'WAITING');
create index proof_of on proof (subject_id, asked_at desc);

do $$
begin
  if exists (select from pg_roles where rolname = 'policy_app') then
    grant select, insert, update on proof to policy_app;
  end if;
end $$;
