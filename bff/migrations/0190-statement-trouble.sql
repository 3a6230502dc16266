-- A statement the bank does not give whole (a page that does not move on, a line nobody can read): why, in words, and when
-- it is asked again. The other days go on.
alter table bank_statement add column trouble text check (length(trouble) between 1 and 300);
alter table bank_statement add column retry_at timestamptz;
