create table fulfilment (
  id             uuid primary key,
  entitlement_id uuid not null references entitlement,
  attempt        int not null check (attempt > 0),
  executor       text not null,
  kind           text not null check (kind in ('PAYOUT', 'WAIVER', 'DEFERRAL', 'REFUND', 'DEPOSIT_RELEASE', 'SERVICE')),
  amount_fen     bigint not null check (amount_fen >= 0),
  account_id     uuid references payout_account,
  status         text not null check (status in
    ('CREATED', 'SENDING', 'UNKNOWN', 'ACCEPTED', 'PROCESSING', 'SUCCEEDED', 'RETURNED', 'REVERSED', 'REJECTED')),
  request_digest bytea,
  reference      text,
  serial         text,
  reason         text,
  sent_at        timestamptz,
  settled_at     timestamptz,
  check_at       timestamptz,
  created_at     timestamptz not null,
  unique (entitlement_id, attempt)
);
-- Nothing is paid twice: at most one attempt that is not known to have come back.
create unique index fulfilment_one_live on fulfilment (entitlement_id)
  where status not in ('RETURNED', 'REVERSED', 'REJECTED');
create index fulfilment_due on fulfilment (check_at) where status in ('SENDING', 'UNKNOWN', 'ACCEPTED', 'PROCESSING');

-- Double entry by construction: one row names debit and credit. Accounts per pool: POOL HELD IN_TRANSIT BENEFICIARY RETURNED.
create table ledger_entry (
  seq            bigint generated always as identity primary key,
  pool_id        text not null references funding_pool,
  entitlement_id uuid not null references entitlement,
  attempt        int not null,
  kind           text not null check (kind in ('HOLD', 'RELEASE', 'SEND', 'ARRIVE', 'RETURN', 'RESTORE')),
  debit          text not null check (debit in ('POOL', 'HELD', 'IN_TRANSIT', 'BENEFICIARY', 'RETURNED')),
  credit         text not null check (credit in ('POOL', 'HELD', 'IN_TRANSIT', 'BENEFICIARY', 'RETURNED')),
  amount_fen     bigint not null check (amount_fen > 0),
  at             timestamptz not null,
  check (debit <> credit),
  unique (entitlement_id, attempt, kind)
);
call make_append_only('ledger_entry');

create table receipt (
  number         text primary key,
  entitlement_id uuid not null references entitlement,
  fulfilment_id  uuid not null unique references fulfilment,
  amount_fen     bigint not null,
  payer          text not null,
  payee_public   text not null,
  payee_masked   text not null,
  serial         text not null,
  at             timestamptz not null,
  digest         text not null
);
call make_append_only('receipt');

-- Callbacks come twice, late and in any order; each event is taken once.
create table upstream_event (
  source      text not null,
  event_id    text not null,
  received_at timestamptz not null,
  body        jsonb not null,
  primary key (source, event_id)
);
call make_append_only('upstream_event');
