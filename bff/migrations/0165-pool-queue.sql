-- N-6 provably fair queue. Whoever confirms gets the next position of the pool in the transaction that confirms, while it
-- holds the pool's row; what happens to a position is a link of the pool's hash chain:
--   link   = SHA-256(previous link ‖ position ‖ event ‖ time ‖ digest), a line each, hashes in hex, time in UTC to the ms;
--            before the first link stands SHA-256('policy-direct queue 1' ‖ pool)
--   digest = SHA-256(salt ‖ case number ‖ amount in 分), a line each: nobody can tell or try out whose it is, whoever holds
--            the receipt can show it.
create table pool_link (
  pool_id        text not null,
  seq            bigint not null check (seq > 0),
  position       bigint not null check (position > 0),
  event          text not null check (event in ('TAKEN', 'WAITING', 'GRANTED', 'ASIDE', 'LEFT')),
  at             timestamptz not null,
  digest         bytea not null check (length(digest) = 32),
  link           bytea not null check (length(link) = 32),
  -- Positions given so far.
  places         bigint not null,
  entitlement_id uuid not null,
  salt           text not null,
  amount_fen     bigint not null,
  primary key (pool_id, seq)
);
create index pool_link_case on pool_link (entitlement_id, seq desc);
call make_append_only('pool_link');

-- Who waits or once waited. ASIDE: its turn came, or it went back to the department or the person; the position is kept and
-- those behind go on.
create table pool_place (
  entitlement_id uuid primary key references entitlement,
  pool_id        text not null,
  position       bigint not null,
  salt           text not null,
  amount_fen     bigint not null,
  state          text not null check (state in ('WAITING', 'ASIDE', 'GRANTED', 'LEFT')),
  since          timestamptz not null
);
create unique index pool_place_waiting on pool_place (pool_id, position) where state = 'WAITING';
create index pool_place_aside on pool_place (pool_id, position) where state = 'ASIDE';

-- Whoever calls this holds the pool's row.
create function add_pool_link(pool text, own_position bigint, event text, at timestamptz, case_id uuid, case_number text,
  salt text, fen bigint) returns bigint language plpgsql as $$
declare
  before pool_link;
  place bigint;
  sealed bytea := sha256(convert_to(concat_ws(E'\n', salt, case_number, fen), 'UTF8'));
begin
  select * into before from pool_link l where l.pool_id = pool order by l.seq desc limit 1;
  place := coalesce(own_position, coalesce(before.places, 0) + 1);
  insert into pool_link (pool_id, seq, position, event, at, digest, link, places, entitlement_id, salt, amount_fen)
  values (pool, coalesce(before.seq, 0) + 1, place, event, at, sealed, sha256(convert_to(concat_ws(E'\n',
      encode(coalesce(before.link, sha256(convert_to(concat_ws(E'\n', 'policy-direct queue 1', pool), 'UTF8'))), 'hex'),
      place, event, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), encode(sealed, 'hex')), 'UTF8')),
    greatest(coalesce(before.places, 0), place), case_id, salt, fen);
  return place;
end $$;

-- One step of a place, under the pool's lock. Nobody jumps: refused (PD001) when others are first.
create function take_place(pool text, case_id uuid, case_number text, step text, salt text, fen bigint, at timestamptz)
returns void language plpgsql as $$
declare
  mine pool_place;
  kept boolean;
begin
  select * into mine from pool_place p where p.entitlement_id = case_id;
  kept := coalesce(mine.state in ('WAITING', 'ASIDE'), false);
  if step = 'TAKEN' then
    if exists (select from pool_place p where p.pool_id = pool and p.state = 'WAITING') then
      perform refuse_write('others are first');
    end if;
  elsif step = 'WAITING' then
    if not exists (select from pool_place p where p.pool_id = pool and p.state = 'WAITING')
        and (select available_fen from funding_pool f where f.id = pool) >= fen then
      perform refuse_write('moved meanwhile');
    end if;
  elsif not kept or exists (select from pool_place p
      where p.pool_id = pool and p.state = 'WAITING' and p.position < mine.position) then
    perform refuse_write('others are first');
  end if;
  if kept then
    step := case when step = 'TAKEN' then 'GRANTED' else step end;
    perform add_pool_link(pool, mine.position, step, at, case_id, case_number, mine.salt, fen);
    update pool_place p set state = step, amount_fen = fen where p.entitlement_id = case_id;
  elsif step = 'TAKEN' then
    perform add_pool_link(pool, null, step, at, case_id, case_number, salt, fen);
  else
    insert into pool_place as p (entitlement_id, pool_id, position, salt, amount_fen, state, since)
      values (case_id, pool, add_pool_link(pool, null, step, at, case_id, case_number, salt, fen), salt, fen, step, at)
      on conflict (entitlement_id) do update set pool_id = excluded.pool_id, position = excluded.position,
        salt = excluded.salt, amount_fen = excluded.amount_fen, state = excluded.state, since = excluded.since;
  end if;
end $$;

-- As write_decisions; then, last and for as short as can be, the pools by id: their money and the places in their order.
create function write_decisions_in_turn(rows jsonb, patient boolean) returns void language plpgsql
  set plan_cache_mode = force_generic_plan set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
declare
  taken record;
  place record;
begin
  perform write_decisions(rows - 'funding_pool', patient);
  for taken in
    select pool_id, sum(fen)::bigint as fen from (
      select pool_id, fen from jsonb_to_recordset(rows -> 'funding_pool') as t(pool_id text, fen bigint)
      union all
      select pool_id, 0 from jsonb_to_recordset(rows -> 'pool_place') as t(pool_id text)) moved
    group by pool_id order by pool_id
  loop
    update funding_pool set available_fen = available_fen - taken.fen
      where id = taken.pool_id and available_fen >= taken.fen;
    if not found then
      perform refuse_write('pool empty');
    end if;
  end loop;
  for place in
    select * from jsonb_to_recordset(rows -> 'pool_place') as t(pool_id text, entitlement_id uuid, case_number text, step text,
      salt text, fen bigint, at timestamptz)
  loop
    perform take_place(place.pool_id, place.entitlement_id, place.case_number, place.step, place.salt, place.fen, place.at);
  end loop;
end $$;

-- A waiting case that goes another way than its turn: its place is kept while somebody else has to act, and given up when
-- nothing more comes. Deferred, so that the pool is locked last however many cases one statement moves.
create function leave_queue() returns trigger language plpgsql as $$
declare
  mine pool_place;
  gone boolean := new.status in ('DECLINED', 'REJECTED', 'LAPSED');
  step text := case when new.status in ('DECLINED', 'REJECTED', 'LAPSED') then 'LEFT' else 'ASIDE' end;
begin
  select * into mine from pool_place p where p.entitlement_id = new.id;
  if mine.state = 'WAITING' or (mine.state = 'ASIDE' and gone) then
    perform from funding_pool f where f.id = mine.pool_id for no key update;
    perform add_pool_link(mine.pool_id, mine.position, step,
      (select v.at from entitlement_event v where v.entitlement_id = new.id and v.revision = new.revision), new.id,
      new.case_number, mine.salt, mine.amount_fen);
    update pool_place p set state = step where p.entitlement_id = new.id;
  end if;
  return null;
end $$;
create constraint trigger queue_left after update on entitlement deferrable initially deferred for each row
  when (old.status <> new.status and (old.status = 'QUEUED' or new.status in ('DECLINED', 'REJECTED', 'LAPSED')))
  execute function leave_queue();

do $$
begin
  if exists (select from pg_roles where rolname = 'policy_app') then
    grant select, insert on pool_link, pool_place to policy_app;
    grant update on pool_place to policy_app;
  end if;
end $$;
