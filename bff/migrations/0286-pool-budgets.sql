-- CZ-3: the budget of a pool is a book too. It is what the pool was opened with and every change of it, each with the document
-- that says so (下达预算文号) and two people. `budget_fen` and `available_fen` follow the book together and by nothing else.
create table pool_budget_request (
  id        uuid primary key,
  pool_id   text not null references funding_pool,
  fen       bigint not null check (fen <> 0),
  reference text not null check (length(reference) between 1 and 60),
  asked_by  uuid not null references staff,
  key       text not null,
  asked_at  timestamptz not null,
  unique (asked_by, key)
);
create index pool_budget_request_of on pool_budget_request (pool_id, asked_at desc);
call make_append_only('pool_budget_request');

-- The first word counts; who asked may only take it back.
create table pool_budget_decision (
  request_id uuid primary key references pool_budget_request,
  agreed     boolean not null,
  decided_by uuid not null references staff,
  at         timestamptz not null
);
call make_append_only('pool_budget_decision');

-- Number 0 is what the pool was opened with. It counts on every day, those before it was written included: of a pool that is
-- older than this book nobody knows more, and an earlier day of it reads as it always did.
create table pool_budget_change (
  pool_id      text not null references funding_pool,
  number       int not null check (number >= 0),
  fen          bigint not null check (number > 0 or fen >= 0),
  request_id   uuid unique references pool_budget_request,
  reference    text,
  asked_by     uuid references staff,
  confirmed_by uuid references staff,
  at           timestamptz not null,
  primary key (pool_id, number),
  -- A document is booked once.
  unique (pool_id, reference),
  check (asked_by <> confirmed_by),
  check ((number = 0) = (request_id is null) and (number = 0) = (reference is null) and (number = 0) = (asked_by is null)
    and (number = 0) = (confirmed_by is null))
);
call make_append_only('pool_budget_change');
insert into pool_budget_change (pool_id, number, fen, at) select id, 0, budget_fen, now() from funding_pool;

create function open_pool_budget() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.available_fen <> new.budget_fen then
    raise exception 'pool % is not opened with its whole budget', new.id using errcode = 'integrity_constraint_violation';
  end if;
  insert into pool_budget_change (pool_id, number, fen, at) values (new.id, 0, new.budget_fen, now());
  return null;
end $$;
create trigger pool_budget_opened after insert on funding_pool for each row execute function open_pool_budget();

create function book_agreed_budget() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  asked pool_budget_request;
begin
  select * into asked from pool_budget_request r where r.id = new.request_id;
  -- Whoever books next waits here; no line is written before an earlier one, whatever the clock says.
  perform from funding_pool p where p.id = asked.pool_id for no key update;
  insert into pool_budget_change (pool_id, number, fen, request_id, reference, asked_by, confirmed_by, at)
    select asked.pool_id, max(c.number) + 1, asked.fen, asked.id, asked.reference, asked.asked_by, new.decided_by,
      greatest(new.at, max(c.at) filter (where c.number > 0))
    from pool_budget_change c where c.pool_id = asked.pool_id;
  update funding_pool p set budget_fen = p.budget_fen + asked.fen, available_fen = p.available_fen + asked.fen
    where p.id = asked.pool_id;
  return null;
end $$;
create trigger agreed_budget_booked after insert on pool_budget_decision for each row when (new.agreed)
  execute function book_agreed_budget();

-- Looks at no tap: those write `available_fen` alone.
create function keep_pool_budget() returns trigger language plpgsql as $$
begin
  if new.budget_fen <> (select sum(c.fen) from pool_budget_change c where c.pool_id = new.id)
    or new.budget_fen - old.budget_fen <> new.available_fen - old.available_fen then
    raise exception 'the budget of pool % is changed by its book', new.id using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger pool_budget_kept before update of budget_fen on funding_pool for each row execute function keep_pool_budget();

do $$
begin
  if exists (select from pg_roles where rolname = 'policy_app') then
    revoke update on funding_pool from policy_app;
    grant update (available_fen) on funding_pool to policy_app;
    grant select, insert on pool_budget_request, pool_budget_decision to policy_app;
    grant select on pool_budget_change to policy_app;
    revoke insert on pool_budget_change from policy_app;
  end if;
end $$;
