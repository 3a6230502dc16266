-- N-13: money that was paid is asked back by people: prepared by one, served and decided by another after a hearing, and
-- paid back in parts. What was asked and why never changes; every step stays.
create table reversal (
  id             uuid primary key,
  number         text not null unique,
  entitlement_id uuid not null references entitlement,
  department     text not null,
  region_code    text not null,
  status         text not null check (status in ('PROPOSED', 'HEARING', 'OBJECTED', 'REPAYING', 'REPAID', 'DROPPED')),
  owed_fen       bigint not null check (owed_fen > 0),
  clause_text    text not null,
  evidence       text not null check (length(evidence) between 1 and 500),
  prepared_by    uuid not null references staff,
  key            text not null,
  prepared_at    timestamptz not null,
  hearing_until  date,
  statement      text check (length(statement) between 1 and 500),
  decision       text check (length(decision) between 1 and 500),
  instalments    jsonb not null default '[]',
  unique (prepared_by, key)
);
create unique index reversal_open on reversal (entitlement_id) where status not in ('REPAID', 'DROPPED');
create index reversal_desk on reversal (department, prepared_at desc);

create table reversal_step (
  seq         bigint generated always as identity primary key,
  reversal_id uuid not null references reversal,
  event       text not null,
  to_status   text not null,
  actor_kind  text not null check (actor_kind in ('USER', 'STAFF')),
  actor_id    text not null,
  actor_name  text not null,
  words       text check (length(words) <= 500),
  at          timestamptz not null
);
create index reversal_step_of on reversal_step (reversal_id, seq);
call make_append_only('reversal_step');

-- Money that came back, by the bank's serial: taken once.
create table repayment (
  reversal_id uuid not null references reversal,
  number      int not null check (number > 0),
  amount_fen  bigint not null check (amount_fen > 0),
  serial      text not null unique,
  booked_by   uuid not null references staff,
  at          timestamptz not null,
  primary key (reversal_id, number)
);
call make_append_only('repayment');

-- REPAY: from the beneficiary to the pool; `attempt` is the number of the repayment of its case.
alter table ledger_entry drop constraint ledger_entry_kind_check;
alter table ledger_entry add constraint ledger_entry_kind_check
  check (kind in ('HOLD', 'RELEASE', 'SEND', 'ARRIVE', 'RETURN', 'RESTORE', 'REPAY'));

-- Nobody pays back more than they were paid, whoever writes the row.
create function refuse_overpaid_back() returns trigger language plpgsql as $$
begin
  if new.amount_fen > (select coalesce(sum(case when debit = 'BENEFICIARY' then amount_fen else -amount_fen end), 0)
      from ledger_entry where entitlement_id = new.entitlement_id and 'BENEFICIARY' in (debit, credit)) then
    raise exception 'case % has not been paid so much', new.entitlement_id;
  end if;
  return new;
end $$;
create trigger ledger_repay before insert on ledger_entry for each row when (new.kind = 'REPAY')
  execute function refuse_overpaid_back();

do $$
begin
  if exists (select from pg_roles where rolname = 'policy_app') then
    grant select, insert on reversal, reversal_step, repayment to policy_app;
    grant update (status, hearing_until, statement, decision, instalments) on reversal to policy_app;
    grant usage on all sequences in schema public to policy_app;
  end if;
end $$;
