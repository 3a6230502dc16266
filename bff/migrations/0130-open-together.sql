-- 秒批秒兑 (CC-6): cases that come into being by asking, written in one go with the decisions about them (write_decisions,
-- 0020), so that askers of the same moment share a commit and with it the lock of their pool. `rows` holds them under
-- "opened". Whoever opens a case of an item has judged what the same person opened of it before; one such case more, or
-- moved since, refuses all (PD001), as two of one person do. Locks before those of write_decisions: whoever opens, by
-- item and person; the same as a single opening takes.
create function open_cases(rows jsonb, patient boolean) returns void language plpgsql
  set plan_cache_mode = force_generic_plan set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
declare
  written bigint;
  one record;
begin
  if not patient then
    perform set_config('lock_timeout', '250ms', true);
  end if;

  for one in
    select distinct item_id, subject_id
    from jsonb_to_recordset(rows -> 'opened') as o(item_id text, subject_id uuid) order by item_id, subject_id
  loop
    perform pg_advisory_xact_lock(hashtextextended('open ' || one.item_id || ' ' || one.subject_id, 0));
  end loop;

  if (select count(distinct (item_id, subject_id))
      from jsonb_to_recordset(rows -> 'opened') as o(item_id text, subject_id uuid)) < jsonb_array_length(rows -> 'opened')
  then
    perform refuse_write('moved meanwhile');
  end if;
  perform from jsonb_to_recordset(rows -> 'opened') as o(item_id text, subject_id uuid, siblings bigint)
    where o.siblings <> (select coalesce(sum(e.revision + 1), 0) from entitlement e
      where e.subject_id = o.subject_id and e.item_id = o.item_id);
  if found then
    perform refuse_write('moved meanwhile');
  end if;

  insert into entitlement (id, case_number, item_id, item_version, subject_id, record_key, period, pool_id, status, revision,
      amount_fen, assessment, facts_version, created_at)
    select id, case_number, item_id, item_version, subject_id, record_key, period, pool_id, 'SURE', 0, 0, '{}', -1, at
    from jsonb_to_recordset(rows -> 'opened') as o(id uuid, case_number text, item_id text, item_version int,
      subject_id uuid, record_key text, period text, pool_id text, at timestamptz)
    on conflict (item_id, subject_id, record_key, period) do nothing;
  get diagnostics written = row_count;
  if written <> jsonb_array_length(rows -> 'opened') then
    perform refuse_write('moved meanwhile');
  end if;
end $$;
