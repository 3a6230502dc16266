-- N-7 verifiable publicity: every receipt, and every receipt that no longer stands, is a line of an append-only Merkle
-- tree (RFC 6962). Whoever writes a receipt or takes one back leaves it here in the same transaction; one process at a
-- time makes leaves of it, in this order.
create table public_log_due (
  seq     bigint generated always as identity primary key,
  receipt text not null,
  event   text not null check (event in ('FULFILLED', 'RETURNED')),
  at      timestamptz not null,
  unique (receipt, event)
);

create function leave_receipt_to_publish() returns trigger language plpgsql as $$
begin
  insert into public_log_due (receipt, event, at) select number, 'FULFILLED', at from added order by at, number;
  return null;
end $$;
create trigger receipt_to_publish after insert on receipt
  referencing new table as added for each statement execute function leave_receipt_to_publish();

create function leave_return_to_publish() returns trigger language plpgsql as $$
begin
  insert into public_log_due (receipt, event, at)
    select number, 'RETURNED', coalesce(new.settled_at, now()) from receipt where fulfilment_id = new.id
    on conflict (receipt, event) do nothing;
  return null;
end $$;
create trigger return_to_publish after update of status on fulfilment for each row
  when (old.status = 'SUCCEEDED' and new.status in ('RETURNED', 'REVERSED')) execute function leave_return_to_publish();

-- What went before: in the order of the day it was paid, and what came back after it.
insert into public_log_due (receipt, event, at) select number, 'FULFILLED', at from receipt order by at, number;
insert into public_log_due (receipt, event, at)
  select r.number, 'RETURNED', coalesce(f.settled_at, now()) from receipt r join fulfilment f on f.id = r.fulfilment_id
  where f.status in ('RETURNED', 'REVERSED') order by 3, 1;

create table public_log_leaf (
  position bigint primary key check (position >= 0),
  receipt  text not null,
  event    text not null check (event in ('FULFILLED', 'RETURNED')),
  unique (receipt, event)
);
call make_append_only('public_log_leaf');

-- Complete subtrees, leaves on level 0: what a proof of any tree of any size is put together from.
create table public_log_node (
  level    smallint not null check (level >= 0),
  position bigint not null check (position >= 0),
  hash     bytea not null check (length(hash) = 32),
  primary key (level, position)
);
call make_append_only('public_log_node');

-- A tree as it was signed; the last one of a day is that day's.
create table public_log_head (
  seq        bigint generated always as identity primary key,
  size       bigint not null check (size >= 0),
  root       bytea not null check (length(root) = 32),
  day        date not null,
  at         timestamptz not null,
  city       text not null,
  algorithm  text not null,
  public_key bytea not null check (length(public_key) = 32),
  signature  bytea not null check (length(signature) = 64)
);
create index public_log_head_day on public_log_head (day, seq desc);
create index public_log_head_size on public_log_head (size, seq desc);
call make_append_only('public_log_head');

create table public_log_take_down (
  receipt    text primary key,
  reason     text not null check (length(reason) between 2 and 100),
  department text not null,
  staff_id   uuid not null references staff,
  staff_name text not null,
  at         timestamptz not null
);
call make_append_only('public_log_take_down');

-- What opens a leaf: without the salt nobody can tell, or try out, which line it was. Gone once the line was taken down.
create table public_log_opening (
  position bigint primary key,
  receipt  text not null,
  salt     bytea not null check (length(salt) = 16),
  line     text not null
);
create index public_log_opening_receipt on public_log_opening (receipt);

create function keep_opening() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and exists (select from public_log_take_down where receipt = old.receipt) then return old; end if;
  raise exception 'the opening of a published line stays until the line is taken down'
    using errcode = 'integrity_constraint_violation';
end $$;
create trigger opening_kept before update or delete on public_log_opening for each row execute function keep_opening();
create trigger openings_kept before truncate on public_log_opening for each statement execute function refuse_change();

do $$
begin
  if exists (select from pg_roles where rolname = 'policy_app') then
    grant select, insert, delete on public_log_due to policy_app;
    grant select, insert on public_log_leaf, public_log_node, public_log_head, public_log_take_down to policy_app;
    grant select, insert, delete on public_log_opening to policy_app;
  end if;
end $$;
