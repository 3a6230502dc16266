-- A page of the bank's statement is a thousand lines of one day: that the day is there is asked once a statement. Days of a
-- statement are never removed, and keep their account and their date, not even for the owner of the tables.
alter table bank_statement_line drop constraint bank_statement_line_payer_account_day_fkey;
create function refuse_stray_lines() returns trigger language plpgsql as $$
begin
  if exists (select from (select distinct payer_account, day from written) w where not exists
      (select from bank_statement b where b.payer_account = w.payer_account and b.day = w.day)) then
    raise exception 'a line of a statement of which there is no day' using errcode = 'foreign_key_violation';
  end if;
  return null;
end $$;
create trigger lines_of_a_day after insert on bank_statement_line
  referencing new table as written for each statement execute function refuse_stray_lines();
create function keep_day() returns trigger language plpgsql as $$
begin
  raise exception 'the day of a statement stays what it is' using errcode = 'integrity_constraint_violation';
end $$;
create trigger day_kept before update of payer_account, day on bank_statement for each row
  when ((old.payer_account, old.day) is distinct from (new.payer_account, new.day)) execute function keep_day();
create trigger day_stays before delete or truncate on bank_statement for each statement execute function keep_day();
