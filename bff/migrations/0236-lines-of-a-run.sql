-- A run puts a hundred thousand people on its list in one statement: whether they, their run and their file are there, and
-- go the same way (0220), is asked once a statement, not once a person. Nobody may remove any of the three, and a run keeps
-- its way.
alter table payout_run_line drop constraint payout_run_line_run_id_treasury_fkey;
alter table payout_run_line drop constraint payout_run_line_fulfilment_id_fkey;
alter table payout_run_line drop constraint payout_run_line_batch_id_treasury_fkey;

create function refuse_strange_lines() returns trigger language plpgsql as $$
begin
  if exists (select from (select distinct run_id, treasury from written) w where not exists
      (select from payout_run r where r.id = w.run_id and r.treasury = w.treasury))
    or exists (select from (select distinct batch_id, treasury from written where batch_id is not null) w where not exists
      (select from payout_batch b where b.id = w.batch_id and b.treasury = w.treasury))
    or (tg_op = 'INSERT' and exists (select from written w where not exists
      (select from fulfilment f where f.id = w.fulfilment_id))) then
    raise exception 'a line of a run names a run, a file or an instruction that is not there or goes another way'
      using errcode = 'foreign_key_violation';
  end if;
  return null;
end $$;
create trigger lines_known after insert on payout_run_line
  referencing new table as written for each statement execute function refuse_strange_lines();
create trigger lines_still_known after update on payout_run_line
  referencing new table as written for each statement execute function refuse_strange_lines();

create function refuse_other_way() returns trigger language plpgsql as $$
begin
  raise exception 'run % keeps its way', old.number using errcode = 'integrity_constraint_violation';
end $$;
create trigger run_keeps_way before update of treasury on payout_run for each row
  when (old.treasury <> new.treasury) execute function refuse_other_way();

create function refuse_removal() returns trigger language plpgsql as $$
begin
  raise exception 'runs, their files and instructions are never removed' using errcode = 'integrity_constraint_violation';
end $$;
create trigger run_stays before delete or truncate on payout_run for each statement execute function refuse_removal();
create trigger file_stays before delete or truncate on payout_batch for each statement execute function refuse_removal();
create trigger instruction_stays before delete or truncate on fulfilment for each statement execute function refuse_removal();

-- What a line is about never changes.
do $$
begin
  if exists (select from pg_roles where rolname = 'policy_app') then
    revoke update on payout_run_line from policy_app;
    grant update (facts_version, status, reason, batch_id, line) on payout_run_line to policy_app;
  end if;
end $$;
