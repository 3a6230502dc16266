-- Appointments at the windows of a service centre (HR-1): a slot has places, and the database gives each of them once.
create table appointment (
  id          uuid primary key,
  number      text not null unique,
  centre_id   text not null,
  day         date not null,
  slot        text not null check (slot ~ '^[0-2][0-9]:[0-5][0-9]$'),
  place       int not null check (place > 0),
  subject_id  uuid not null references subject,
  item_id     text,
  status      text not null check (status in ('BOOKED', 'CANCELLED', 'CAME')),
  booked_by   uuid not null references app_user,
  booked_name text not null,
  booked_at   timestamptz not null,
  revision    int not null default 1
);
create unique index appointment_place on appointment (centre_id, day, slot, place) where status <> 'CANCELLED';
-- Nobody sits at two windows at once.
create unique index appointment_once on appointment (subject_id, day, slot) where status <> 'CANCELLED';
create index appointment_of on appointment (subject_id, day);
create index appointment_due on appointment (day) where status = 'BOOKED';

do $$
begin
  if exists (select from pg_roles where rolname = 'policy_app') then
    grant select, insert, update on appointment to policy_app;
  end if;
end $$;
