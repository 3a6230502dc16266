-- Which file of its run a line goes with is decided when the run is prepared: a file that leaves writes nothing of its lines
-- but their instructions. Files of a run are counted from 1. `file` null: on none yet, or not any more.
alter table payout_run_line add column file int check (file > 0);
update payout_run_line l set file = b.number from payout_batch b where b.id = l.batch_id;
drop trigger line_same_way on payout_run_line;
drop function same_way;
drop index payout_run_line_batch, payout_run_line_to_do;
alter table payout_run_line drop column batch_id, drop column line, add check (file is null or status = 'IN');
create index payout_run_line_file on payout_run_line (run_id, file, fulfilment_id) where file is not null;
create index payout_run_line_to_do on payout_run_line (run_id, status, fulfilment_id) where file is null;
alter table payout_batch alter column number drop default,
  -- Everything of it has come to an end: found once, and not looked for again.
  add column settled boolean not null default false;
drop sequence payout_batch_number;

-- Files that have not left, with what is on them. Whoever takes a row writes its file in the same transaction.
create table payout_run_file (
  run_id     uuid not null references payout_run,
  file       int not null check (file > 0),
  line_count int not null check (line_count > 0),
  total_fen  bigint not null check (total_fen > 0),
  primary key (run_id, file)
);

create or replace function refuse_strange_lines() returns trigger language plpgsql as $$
begin
  if exists (select from (select distinct run_id, treasury from written) w where not exists
      (select from payout_run r where r.id = w.run_id and r.treasury = w.treasury))
    or (tg_op = 'INSERT' and exists (select from written w where not exists
      (select from fulfilment f where f.id = w.fulfilment_id))) then
    raise exception 'a line of a run names a run or an instruction that is not there or goes another way'
      using errcode = 'foreign_key_violation';
  end if;
  return null;
end $$;

-- What left with a file stays the file's, and nothing joins it.
create function keep_file() returns trigger language plpgsql as $$
begin
  if exists (select from payout_batch b where b.run_id = old.run_id and b.number in (old.file, new.file)) then
    raise exception 'file of run % has left: its lines stay', old.run_id using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger file_kept before update of file on payout_run_line for each row
  when (old.file is distinct from new.file) execute function keep_file();

-- Every line of a file goes the way its payment goes.
create function same_way() returns trigger language plpgsql as $$
begin
  if exists (select from payout_run_line l join fulfilment f on f.id = l.fulfilment_id
      where l.run_id = new.run_id and l.file = new.number and not f.treasury) then
    raise exception 'a payment of file % is the bank''s', new.id using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger file_same_way before insert on payout_batch for each row when (new.treasury) execute function same_way();

do $$
begin
  if exists (select from pg_roles where rolname = 'policy_app') then
    grant update (file) on payout_run_line to policy_app;
    grant select, insert, update, delete on payout_run_file to policy_app;
  end if;
end $$;
