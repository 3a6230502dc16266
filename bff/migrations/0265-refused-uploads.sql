-- A result of the treasury or a list of an office that was refused, or broke off on its way: who brought what, when, and why it
-- counts for nothing stay; its lines, which nobody vouches for, go. It stays LOADING: it was never read to its signature.
alter table treasury_result
  add column refused_at timestamptz,
  add column refused_why text check (length(refused_why) between 1 and 500),
  add constraint treasury_result_refused
    check ((refused_at is null) = (refused_why is null) and (refused_at is null or status = 'LOADING'));
alter table office_report
  add column refused_at timestamptz,
  add column refused_why text check (length(refused_why) between 1 and 500),
  add constraint office_report_refused
    check ((refused_at is null) = (refused_why is null) and (refused_at is null or status = 'LOADING'));
create index treasury_result_unread on treasury_result (at) where status = 'LOADING' and refused_at is null;
create index office_report_unread on office_report (read_at) where status = 'LOADING' and refused_at is null;

-- A line never changes; it goes with the file it was refused with, and only then.
drop trigger append_only_row on treasury_result_line;
create function keep_result_line() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and exists (select from treasury_result r where r.id = old.result_id and r.refused_at is not null)
  then return old; end if;
  raise exception 'treasury_result_line: % refused', tg_op using errcode = 'integrity_constraint_violation';
end $$;
create trigger keep_result_line before update or delete on treasury_result_line
  for each row execute function keep_result_line();

drop trigger append_only_row on office_report_line;
create function keep_report_line() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and exists (select from office_report r where r.id = old.report_id and r.refused_at is not null)
  then return old; end if;
  raise exception 'office_report_line: % refused', tg_op using errcode = 'integrity_constraint_violation';
end $$;
create trigger keep_report_line before update or delete on office_report_line
  for each row execute function keep_report_line();

-- Refused is for good.
create function keep_refused() returns trigger language plpgsql as $$
begin
  raise exception '%: refused is for good', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
create trigger keep_refused before update on treasury_result for each row
  when (old.refused_at is not null) execute function keep_refused();
create trigger keep_refused before update on office_report for each row
  when (old.refused_at is not null) execute function keep_refused();

do $$
begin
  if exists (select from pg_roles where rolname = 'policy_app') then
    grant delete on treasury_result_line, office_report_line to policy_app;
  end if;
end $$;
