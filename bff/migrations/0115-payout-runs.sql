-- 成批发放: items whose payments wait for a run instead of leaving one by one. Switched by the lead department, recorded.
create table run_item (
  item_id text primary key,
  on_since timestamptz not null,
  switched_by uuid not null references staff
);

create table payout_run (
  id           uuid primary key,
  number       text not null unique,
  item_id      text not null,
  department   text not null,
  region_code  text not null,
  pool_id      text not null references funding_pool,
  status       text not null check (status in
    ('PREPARING', 'WAITING', 'SECOND_LOOK', 'RELEASED', 'STOPPED', 'DONE', 'REFUSED')),
  prepared_by  uuid not null references staff,
  key          text not null,
  prepared_at  timestamptz not null,
  ended_at     timestamptz,
  unique (prepared_by, key)
);
-- One open run an item: what is on it is nobody else's.
create unique index payout_run_open on payout_run (item_id, region_code, pool_id)
  where status not in ('DONE', 'REFUSED');
create index payout_run_at_work on payout_run (prepared_at) where status in ('PREPARING', 'RELEASED', 'STOPPED');

create table payout_run_step (
  seq        bigint generated always as identity primary key,
  run_id     uuid not null references payout_run,
  event      text not null,
  to_status  text not null,
  staff_id   uuid references staff,
  actor_name text not null,
  reviewer   boolean not null,
  reason     text check (length(reason) <= 500),
  at         timestamptz not null
);
create index payout_run_step_of on payout_run_step (run_id, seq);
call make_append_only('payout_run_step');

-- A file of a run; its id is the bank's batch id, written before anything is sent.
create table payout_batch (
  id             uuid primary key,
  run_id         uuid not null references payout_run,
  number         int not null check (number > 0),
  status         text not null check (status in ('SENDING', 'UNKNOWN', 'ACCEPTED', 'REFUSED', 'DONE')),
  line_count     int not null check (line_count > 0),
  total_fen      bigint not null check (total_fen > 0),
  request_digest bytea not null,
  reference      text,
  reason         text,
  taken_to       int not null default 0,
  sent_at        timestamptz not null,
  checks         int not null default 0,
  check_at       timestamptz,
  unique (run_id, number)
);
create index payout_batch_due on payout_batch (check_at) where check_at is not null;

-- CHECK: judged again before it may go. IN: goes with the run. DROPPED: does not, and why.
create table payout_run_line (
  run_id        uuid not null references payout_run,
  fulfilment_id uuid not null references fulfilment,
  amount_fen    bigint not null,
  -- Version of the person's facts the right was last judged on.
  facts_version bigint not null,
  status        text not null check (status in ('CHECK', 'IN', 'DROPPED')),
  reason        text check ((status = 'DROPPED') = (reason is not null)),
  batch_id      uuid references payout_batch,
  line          int,
  primary key (run_id, fulfilment_id),
  check ((batch_id is null) = (line is null))
);
-- Nobody is on two runs at once.
create unique index payout_run_line_once on payout_run_line (fulfilment_id) where status <> 'DROPPED';
create index payout_run_line_batch on payout_run_line (batch_id, line) where batch_id is not null;
create index payout_run_line_to_do on payout_run_line (run_id, status, fulfilment_id) where batch_id is null;

do $$
begin
  if exists (select from pg_roles where rolname = 'policy_app') then
    grant select, insert, update, delete on run_item to policy_app;
    grant select, insert, update on payout_run, payout_batch, payout_run_line to policy_app;
    grant select, insert on payout_run_step to policy_app;
    grant usage on all sequences in schema public to policy_app;
  end if;
end $$;
