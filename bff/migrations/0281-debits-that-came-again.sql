-- One order is paid by one line of the bank's: a further line of the same order is marked as it arrives, whichever day gave
-- the first and in whichever order the days are read. Asked line by line when a day was compared, that was a third of
-- comparing it, and a day read late was never held against a later one that had been compared.
alter table bank_statement_line add column again boolean not null default false;
alter table bank_statement_line disable trigger append_only_row;
update bank_statement_line l set again = true
where direction = 'DEBIT' and exists (select from bank_statement_line o where o.request_id = l.request_id
  and o.direction = 'DEBIT' and (o.day, o.payer_account, o.serial) < (l.day, l.payer_account, l.serial));
alter table bank_statement_line enable trigger append_only_row;
alter table bank_statement_line add check (direction = 'DEBIT' or not again);
drop index bank_statement_line_request;
create unique index bank_statement_line_paid on bank_statement_line (request_id) where direction = 'DEBIT' and not again;
create index bank_statement_line_came_back on bank_statement_line (request_id) where direction = 'CREDIT';
