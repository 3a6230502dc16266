-- 申报: what somebody fills in for an item that is applied for with a form, and what became of it. What is filled in is
-- sealed; the case it opens is an ordinary entitlement.
create table application (
  id             uuid primary key,
  subject_id     uuid not null references subject,
  item_id        text not null,
  item_version   int not null,
  record_key     text not null,
  period         text not null,
  department     text not null,
  status         text not null check (status in ('DRAFT', 'SUBMITTED', 'INCOMPLETE', 'ACCEPTED', 'CLOSED')),
  revision       int not null,
  sealed         bytea not null,
  asked          jsonb not null default '[]',
  entitlement_id uuid references entitlement,
  submitted_at   timestamptz,
  answer_by      date,
  opened_at      timestamptz not null,
  check ((status = 'DRAFT') = (entitlement_id is null))
);
-- Two phones, one right: one application at a time. An accepted one is closed before the next is opened.
create unique index application_open on application (subject_id, item_id, record_key, period) where status <> 'CLOSED';
create index application_case on application (entitlement_id) where entitlement_id is not null;
create index application_desk on application (department, answer_by)
  where status in ('SUBMITTED', 'INCOMPLETE', 'ACCEPTED');

create table application_step (
  seq            bigint generated always as identity primary key,
  application_id uuid not null references application,
  event          text not null check (event in ('SUBMIT', 'ASK', 'ACCEPT', 'CLOSE')),
  actor_kind     text not null check (actor_kind in ('USER', 'STAFF', 'SYSTEM', 'UPSTREAM')),
  actor_id       text not null,
  actor_name     text not null,
  reason         text check (length(reason) <= 2000),
  at             timestamptz not null
);
create index application_step_of on application_step (application_id, seq);
call make_append_only('application_step');

-- Files handed in, named here; their content is a sealed blob of its own that no listing reads.
create table material_file (
  id          uuid primary key,
  subject_id  uuid not null references subject,
  document    text not null,
  kind        text not null check (kind in ('JPEG', 'PNG', 'PDF')),
  size_bytes  int not null check (size_bytes > 0),
  digest      bytea not null,
  uploaded_by text not null,
  at          timestamptz not null
);
create index material_file_of on material_file (subject_id, document, at desc);

create table material_file_content (
  file_id uuid primary key references material_file,
  sealed  bytea not null
);
alter table material_file_content alter column sealed set storage external;
call make_append_only('material_file');
call make_append_only('material_file_content');

do $$
begin
  if exists (select from pg_roles where rolname = 'policy_app') then
    grant select, insert, update on application to policy_app;
    grant select, insert on application_step, material_file, material_file_content to policy_app;
    grant usage on all sequences in schema public to policy_app;
  end if;
end $$;
