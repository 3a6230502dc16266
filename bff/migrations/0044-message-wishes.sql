-- What a person wants to be told, by which channel, and in which hours nothing may ring. Without a row: everything, and
-- silence from 21:00 to 08:00.
create table message_wish (
  user_id     uuid primary key references app_user,
  -- TOPIC:CHANNEL pairs that are switched off.
  closed      text[] not null default '{}',
  -- Full hours of the city's day; equal hours: no silence.
  quiet_from  smallint not null check (quiet_from between 0 and 23),
  quiet_until smallint not null check (quiet_until between 0 and 23),
  updated_at  timestamptz not null
);

-- A message that waits: for the morning, or for what else is new for the same person.
alter table message add column hold_until timestamptz;
create index message_held on message (hold_until) where hold_until is not null;
-- Told in one message together with others (the delta of a package): what became of that one became of it.
alter table message add column folded_into uuid references message;
create index message_folded on message (folded_into) where folded_into is not null;
-- KEPT: to be read in the product only, as the person wished, or because it was no longer so.
alter table message drop constraint message_status_check;
alter table message add constraint message_status_check
  check (status in ('QUEUED', 'SENT', 'DELIVERED', 'FAILED', 'KEPT'));

do $$
begin
  if exists (select from pg_roles where rolname = 'policy_app') then
    grant select, insert, update on message_wish to policy_app;
  end if;
end $$;
