-- 一件事 (YZ-1): several items asked for with one tap. Each part becomes a case of its own; a part that comes after another one
-- waits here until that one is fulfilled.
create table bundle_request (
  id           uuid primary key,
  number       text not null unique,
  bundle_id    text not null,
  subject_id   uuid not null references subject,
  user_id      text not null,
  by           jsonb not null,
  key          text not null,
  submitted_at timestamptz not null,
  unique (user_id, key)
);
create index bundle_request_subject on bundle_request (subject_id, submitted_at desc);

create table bundle_part (
  request_id     uuid not null references bundle_request,
  position       int not null check (position > 0),
  item_id        text not null,
  record_key     text not null,
  after_item     text,
  seen_fen       bigint check (seen_fen >= 0),
  status         text not null check (status in ('WAITING', 'STARTED', 'REFUSED', 'DROPPED', 'WITHDRAWN')),
  entitlement_id uuid references entitlement,
  words          jsonb,
  moved_at       timestamptz not null,
  primary key (request_id, item_id),
  check (after_item <> item_id)
);
create index bundle_part_waiting on bundle_part (moved_at) where status = 'WAITING';

do $$
begin
  if exists (select from pg_roles where rolname = 'policy_app') then
    grant select, insert on bundle_request to policy_app;
    grant select, insert, update on bundle_part to policy_app;
  end if;
end $$;
