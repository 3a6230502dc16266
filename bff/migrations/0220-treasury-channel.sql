-- 国库集中支付 (CC-13): a run of an item may go as 支付申请 to the treasury instead of as files to the bank. A payment goes one
-- way: what has left keeps its way for ever, the treasury's leaves once with its file and is never asked for at the bank, and
-- the ledger books one SEND an attempt, either IN_TRANSIT (bank) or AT_TREASURY.
alter table run_item add column treasury boolean not null default false;
alter table payout_run add column treasury boolean not null default false;
alter table payout_batch add column treasury boolean not null default false;
alter table payout_run_line add column treasury boolean not null default false;
alter table payout_run add unique (id, treasury);
alter table payout_batch add unique (id, treasury), drop constraint payout_batch_run_id_fkey,
  add foreign key (run_id, treasury) references payout_run (id, treasury);
alter table payout_run_line drop constraint payout_run_line_run_id_fkey, drop constraint payout_run_line_batch_id_fkey,
  add foreign key (run_id, treasury) references payout_run (id, treasury),
  add foreign key (batch_id, treasury) references payout_batch (id, treasury);

alter table fulfilment add column treasury boolean not null default false,
  add constraint treasury_leaves_once check (not treasury or (kind = 'PAYOUT' and sendings <= 1 and check_at is null));
create function keep_way() returns trigger language plpgsql as $$
begin
  raise exception 'payment % has left: it keeps its way', old.id using errcode = 'integrity_constraint_violation';
end $$;
create trigger way_kept before update on fulfilment for each row
  when (old.treasury <> new.treasury and old.status <> 'CREATED') execute function keep_way();
-- A line of a file goes the way its payment goes.
create function same_way() returns trigger language plpgsql as $$
begin
  if not (select f.treasury from fulfilment f where f.id = new.fulfilment_id) then
    raise exception 'payment % is the bank''s', new.fulfilment_id using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger line_same_way before update of batch_id on payout_run_line for each row
  when (new.treasury and new.batch_id is not null) execute function same_way();

alter table ledger_entry drop constraint ledger_entry_debit_check, drop constraint ledger_entry_credit_check;
alter table ledger_entry
  add constraint ledger_entry_debit_check
    check (debit in ('POOL', 'HELD', 'IN_TRANSIT', 'AT_TREASURY', 'BENEFICIARY', 'RETURNED')) not valid,
  add constraint ledger_entry_credit_check
    check (credit in ('POOL', 'HELD', 'IN_TRANSIT', 'AT_TREASURY', 'BENEFICIARY', 'RETURNED')) not valid;

-- A result file of the treasury as it was brought, line by line. LOADING: not read to its signature yet, nothing of it counts.
create table treasury_result (
  id         uuid primary key,
  run_id     uuid not null references payout_run,
  number     text not null,
  status     text not null check (status in ('LOADING', 'TAKING', 'TAKEN')),
  digest     bytea check ((status = 'LOADING') = (digest is null)),
  staff_id   uuid not null references staff,
  actor_name text not null,
  line_count int not null default 0,
  taken_to   int not null default 0,
  at         timestamptz not null
);
-- The same file again is the same result.
create unique index treasury_result_once on treasury_result (run_id, digest) where status <> 'LOADING';
create index treasury_result_taking on treasury_result (at) where status = 'TAKING';

create table treasury_result_line (
  result_id  uuid not null references treasury_result,
  line       int not null,
  request_id uuid not null,
  status     text not null check (status in ('PAID', 'REFUSED', 'RETURNED')),
  amount_fen bigint not null check (amount_fen > 0),
  serial     text,
  reason     text,
  at         timestamptz not null,
  primary key (result_id, line),
  unique (result_id, request_id, status)
);
call make_append_only('treasury_result_line');

-- What the treasury says otherwise than our books is a task (supervision_reminder), which only a finding closes.
create table treasury_difference (
  run_id       uuid not null references payout_run,
  result_id    uuid references treasury_result,
  kind         text not null check (kind in ('UNKNOWN_HERE', 'AMOUNT', 'CONTRADICTS', 'UNANSWERED')),
  request_id   uuid not null,
  treasury_fen bigint,
  own_fen      bigint,
  task_id      uuid not null references supervision_reminder,
  primary key (run_id, kind, request_id)
);
call make_append_only('treasury_difference');

do $$
begin
  if exists (select from pg_roles where rolname = 'policy_app') then
    grant select, insert, update on treasury_result to policy_app;
    grant select, insert on treasury_result_line, treasury_difference to policy_app;
  end if;
end $$;
