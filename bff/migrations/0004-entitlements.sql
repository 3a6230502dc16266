create table funding_pool (
  id            text primary key,
  name          text not null,
  holder        text not null,
  payer_account text not null,
  payer_tail    text not null,
  budget_fen    bigint not null check (budget_fen >= 0),
  available_fen bigint not null check (available_fen >= 0)
);

create table candidate_list (
  id           uuid primary key,
  item_id      text not null,
  item_version int not null,
  number       int not null,
  department   text not null,
  region_code  text not null,
  matched_at   timestamptz not null,
  reported_at  timestamptz,
  unique (item_id, number),
  foreign key (item_id, item_version) references policy_item_version
);

create table entitlement (
  id                      uuid primary key,
  case_number             text not null unique,
  item_id                 text not null,
  item_version            int not null,
  subject_id              uuid not null references subject,
  record_key              text not null default '',
  period                  text not null,
  list_id                 uuid references candidate_list,
  pool_id                 text references funding_pool,
  status                  text not null,
  revision                int not null default 1,
  amount_fen              bigint not null check (amount_fen >= 0),
  assessment              jsonb not null,
  facts_version           bigint not null,
  account_id              uuid references payout_account,
  sampled                 boolean not null default false,
  sample_agrees           boolean,
  department_note         text,
  department_confirmed_at timestamptz,
  confirm_by              date,
  confirmed_at            timestamptz,
  settled_at              timestamptz,
  created_at              timestamptz not null,
  -- One right, one row: nobody is matched, confirmed or paid twice for the same thing in the same period.
  unique (item_id, subject_id, record_key, period),
  foreign key (item_id, item_version) references policy_item_version
);
create index entitlement_subject on entitlement (subject_id);
create index entitlement_list on entitlement (list_id, status, id);

create table entitlement_event (
  seq            bigint generated always as identity primary key,
  entitlement_id uuid not null references entitlement,
  revision       int not null,
  event          text not null,
  from_status    text,
  to_status      text not null,
  actor_kind     text not null check (actor_kind in ('USER', 'STAFF', 'SYSTEM', 'UPSTREAM')),
  actor_id       text not null,
  actor_name     text not null,
  at             timestamptz not null,
  detail         jsonb not null default '{}',
  unique (entitlement_id, revision)
);
call make_append_only('entitlement_event');

-- The first answer to a key is the answer to every repetition of it.
create table idempotency (
  actor_id       text not null,
  key            text not null,
  operation      text not null,
  request_digest bytea not null,
  outcome        jsonb not null,
  at             timestamptz not null,
  primary key (actor_id, key)
);

create table outbox (
  id           bigint generated always as identity primary key,
  topic        text not null,
  payload      jsonb not null,
  created_at   timestamptz not null default now(),
  available_at timestamptz not null default now(),
  attempts     int not null default 0,
  lease_token  uuid,
  leased_until timestamptz,
  done_at      timestamptz,
  failed_at    timestamptz,
  last_error   text
);
create index outbox_due on outbox (available_at, id) where done_at is null and failed_at is null;
create function announce_outbox() returns trigger language plpgsql as $$
begin
  perform pg_notify('outbox', '');
  return null;
end $$;
create trigger outbox_announced after insert on outbox for each statement execute function announce_outbox();
