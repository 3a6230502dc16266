-- Decisions about cases, written as a whole or not at all. `rows` holds, by table, the rows of one decision or of several
-- that go together: {"entitlement": [...], "entitlement_event": [...], ...}. Every decision demands that its case, the
-- facts it was judged on, its key, its registers and its pool are as they were seen; one that moved refuses all (PD001).
-- Locks in this order: cases → registers by name → pools by id, the pools last and therefore for as short as can be.
-- Who is not `patient` does not wait for a lock that somebody keeps. No plan made while a table is young may be kept for
-- when it has grown: everything here is found by its index.
create function write_decisions(rows jsonb, patient boolean) returns void language plpgsql
  set plan_cache_mode = force_generic_plan set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
declare
  written bigint;
  taken record;
begin
  if not patient then
    perform set_config('lock_timeout', '250ms', true);
  end if;

  update entitlement e set status = c.status, revision = c.revision, amount_fen = c.amount_fen, account_id = c.account_id,
      facts_version = c.facts_version, assessment = coalesce(c.assessment, e.assessment),
      confirmed_at = coalesce(c.confirmed_at, e.confirmed_at)
    from jsonb_to_recordset(rows -> 'entitlement') as c(id uuid, status text, revision int, amount_fen bigint,
      account_id uuid, facts_version bigint, assessment jsonb, confirmed_at timestamptz)
    where e.id = c.id and e.revision = c.revision - 1;
  get diagnostics written = row_count;
  if written <> jsonb_array_length(rows -> 'entitlement') then
    perform refuse_write('moved meanwhile');
  end if;

  -- Judged on facts that a delivery has changed in this very moment: judge again.
  if rows ? 'subject' then
    perform from jsonb_to_recordset(rows -> 'subject') as j(id uuid, facts_version bigint)
      join subject s on s.id = j.id where s.facts_version <> j.facts_version;
    if found then
      perform refuse_write('moved meanwhile');
    end if;
  end if;

  if rows ? 'idempotency' then
    insert into idempotency (actor_id, key, operation, request_digest, outcome, at)
      select actor_id, key, operation, request_digest, outcome, at
      from jsonb_to_recordset(rows -> 'idempotency') as a(actor_id text, key text, operation text, request_digest bytea,
        outcome jsonb, at timestamptz)
      on conflict (actor_id, key) do nothing;
    get diagnostics written = row_count;
    if written <> jsonb_array_length(rows -> 'idempotency') then
      perform refuse_write('moved meanwhile');
    end if;
  end if;

  insert into entitlement_event
      (entitlement_id, revision, event, from_status, to_status, actor_kind, actor_id, actor_name, at, detail)
    select entitlement_id, revision, event, from_status, to_status, actor_kind, actor_id, actor_name, at, detail
    from jsonb_to_recordset(rows -> 'entitlement_event') as v(entitlement_id uuid, revision int, event text,
      from_status text, to_status text, actor_kind text, actor_id text, actor_name text, at timestamptz, detail jsonb);

  if rows ? 'grant_register' then
    insert into grant_register as r (name, revision)
      select name, revision from jsonb_to_recordset(rows -> 'grant_register') as n(name text, revision int) order by name
      on conflict (name) do update set revision = excluded.revision where r.revision = excluded.revision - 1;
    get diagnostics written = row_count;
    if written <> jsonb_array_length(rows -> 'grant_register') then
      perform refuse_write('moved meanwhile');
    end if;
  end if;

  if rows ? 'released' then
    update grant_claim g set released_at = r.at
      from jsonb_to_recordset(rows -> 'released') as r(entitlement_id uuid, at timestamptz)
      where g.entitlement_id = r.entitlement_id and g.released_at is null;
  end if;

  if rows ? 'grant_claim' then
    insert into grant_claim (entitlement_id, subject_id, item_id, register, key, granted_on)
      select entitlement_id, subject_id, item_id, register, key, granted_on
      from jsonb_to_recordset(rows -> 'grant_claim') as c(entitlement_id uuid, subject_id uuid, item_id text,
        register text, key text, granted_on date);
  end if;

  if rows ? 'ledger_entry' then
    insert into ledger_entry (pool_id, entitlement_id, attempt, kind, debit, credit, amount_fen, at)
      select pool_id, entitlement_id, attempt, kind, debit, credit, amount_fen, at
      from jsonb_to_recordset(rows -> 'ledger_entry') as m(pool_id text, entitlement_id uuid, attempt int, kind text,
        debit text, credit text, amount_fen bigint, at timestamptz);
  end if;

  if rows ? 'fulfilment' then
    insert into fulfilment (id, entitlement_id, attempt, executor, kind, amount_fen, account_id, status, created_at)
      select id, entitlement_id, attempt, executor, kind, amount_fen, account_id, 'CREATED', created_at
      from jsonb_to_recordset(rows -> 'fulfilment') as f(id uuid, entitlement_id uuid, attempt int, executor text,
        kind text, amount_fen bigint, account_id uuid, created_at timestamptz);
  end if;

  if rows ? 'notice_line' then
    insert into public_notice (id, item_id, department, opens_on, closes_on)
      select distinct on (item_id, opens_on) notice_id, item_id, department, opens_on, closes_on
      from jsonb_to_recordset(rows -> 'notice_line') as n(notice_id uuid, item_id text, department text, opens_on date,
        closes_on date)
      order by item_id, opens_on, closes_on desc
      on conflict (item_id, opens_on) do update set closes_on = excluded.closes_on;
    insert into notice_line (id, notice_id, entitlement_id, public_name, amount_fen)
      select l.id, n.id, l.entitlement_id, l.public_name, l.amount_fen
      from jsonb_to_recordset(rows -> 'notice_line') as l(id uuid, item_id text, opens_on date, entitlement_id uuid,
        public_name text, amount_fen bigint)
      join public_notice n on n.item_id = l.item_id and n.opens_on = l.opens_on;
  end if;

  if rows ? 'outbox' then
    insert into outbox (topic, payload)
      select topic, payload from jsonb_to_recordset(rows -> 'outbox') as o(topic text, payload jsonb);
  end if;

  for taken in
    select pool_id, sum(fen)::bigint as fen from jsonb_to_recordset(rows -> 'funding_pool') as t(pool_id text, fen bigint)
    group by pool_id order by pool_id
  loop
    update funding_pool set available_fen = available_fen - taken.fen
      where id = taken.pool_id and available_fen >= taken.fen;
    if not found then
      perform refuse_write('pool empty');
    end if;
  end loop;
end $$;
