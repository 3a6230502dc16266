-- XQ-8: a leader's reminder to a department (提醒, 约谈, 通报), with a day by which it answers what it found. What was
-- asked never changes; what was found is written once.
create table supervision_reminder (
  id          uuid primary key,
  number      text not null unique,
  kind        text not null check (kind in ('REMINDER', 'TALK', 'CIRCULAR')),
  department  text not null,
  region_code text not null,
  item_id     text,
  request     text not null check (length(request) between 1 and 300),
  due_on      date not null,
  raised_by   uuid not null references staff,
  key         text not null,
  raised_at   timestamptz not null,
  finding     text check (length(finding) between 1 and 500),
  closed_by   uuid references staff,
  closed_at   timestamptz,
  unique (raised_by, key)
);
create index supervision_reminder_department on supervision_reminder (department, raised_at desc);

-- Who took which events out of the house: the ticket is used once, its row stays.
create table audit_export (
  id            uuid primary key,
  ticket_digest bytea not null unique,
  staff_id      uuid not null references staff,
  department    text,
  region_code   text not null,
  format        text not null check (format in ('CSV', 'NDJSON')),
  from_day      date not null,
  until_day     date not null,
  at            timestamptz not null,
  used_at       timestamptz
);

do $$
begin
  if exists (select from pg_roles where rolname = 'policy_app') then
    grant select, insert on supervision_reminder, audit_export to policy_app;
    grant update (finding, closed_by, closed_at) on supervision_reminder to policy_app;
    grant update (used_at) on audit_export to policy_app;
  end if;
end $$;
