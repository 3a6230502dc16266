-- Places of the same moment get their links in one statement (N-6). What a link is does not change.
create function pool_link_after(before bytea, place bigint, event text, at timestamptz, sealed bytea) returns bytea
language sql stable parallel safe as $$
  select sha256(convert_to(concat_ws(E'\n', encode(before, 'hex'), place, event,
    to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), encode(sealed, 'hex')), 'UTF8')) $$;
-- What the first link of a pool is chained to.
create function pool_link_zero(pool text) returns bytea language sql stable parallel safe as $$
  select sha256(convert_to(concat_ws(E'\n', 'policy-direct queue 1', pool), 'UTF8')) $$;
-- Nobody can tell or try out whose it is; whoever holds the receipt can show it.
create function pool_link_digest(salt text, case_number text, fen bigint) returns bytea language sql stable parallel safe as $$
  select sha256(convert_to(concat_ws(E'\n', salt, case_number, fen), 'UTF8')) $$;

-- Links of places that are taken at once, in the order given. Whoever calls this holds the rows of their pools, and nobody
-- waits there.
create function add_taken_links(places jsonb) returns void language plpgsql
  set plan_cache_mode = force_generic_plan set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
begin
  with recursive taken as materialized (
    select t.*, row_number() over (partition by t.pool_id order by t.turn) as nth,
      pool_link_digest(t.salt, t.case_number, t.fen) as digest
    from rows from (jsonb_to_recordset(places) as (pool_id text, entitlement_id uuid, case_number text, salt text, fen bigint,
      at timestamptz)) with ordinality as t(pool_id, entitlement_id, case_number, salt, fen, at, turn)
  ), linked as (
    select t.*, coalesce(l.seq, 0) + 1 as seq, coalesce(l.places, 0) + 1 as place,
      pool_link_after(coalesce(l.link, pool_link_zero(t.pool_id)), coalesce(l.places, 0) + 1, 'TAKEN', t.at, t.digest) as link
    from taken t
    left join lateral (select p.seq, p.places, p.link from pool_link p where p.pool_id = t.pool_id order by p.seq desc limit 1) l
      on true
    where t.nth = 1
    union all
    select t.*, b.seq + 1, b.place + 1, pool_link_after(b.link, b.place + 1, 'TAKEN', t.at, t.digest)
    from linked b join taken t on t.pool_id = b.pool_id and t.nth = b.nth + 1
  )
  insert into pool_link (pool_id, seq, position, event, at, digest, link, places, entitlement_id, salt, amount_fen)
  select pool_id, seq, place, 'TAKEN', at, digest, link, place, entitlement_id, salt, fen from linked;
end $$;

-- As write_decisions; then, last and for as short as can be, the pools: their money, and the places in their order. Places
-- that are taken at once where nobody waits, by cases that never waited, are linked together; any other is a step of its
-- own.
create or replace function write_decisions_in_turn(rows jsonb, patient boolean) returns void language plpgsql
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
  if not rows ? 'pool_place' then
    return;
  end if;
  perform from jsonb_to_recordset(rows -> 'pool_place') as t(pool_id text, entitlement_id uuid, step text)
    where t.step <> 'TAKEN' or exists (select from pool_place p where p.entitlement_id = t.entitlement_id)
      or exists (select from pool_place p where p.pool_id = t.pool_id and p.state = 'WAITING');
  if not found then
    perform add_taken_links(rows -> 'pool_place');
    return;
  end if;
  for place in
    select * from jsonb_to_recordset(rows -> 'pool_place') as t(pool_id text, entitlement_id uuid, case_number text, step text,
      salt text, fen bigint, at timestamptz)
  loop
    perform take_place(place.pool_id, place.entitlement_id, place.case_number, place.step, place.salt, place.fen, place.at);
  end loop;
end $$;
