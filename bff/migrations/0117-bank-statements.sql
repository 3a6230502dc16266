-- The bank's statement of a day, line by line as it came, and what comparing it with our own books found.
create table bank_statement (
  payer_account text not null,
  day           date not null,
  status        text not null check (status in ('LOADING', 'COMPARING', 'CLEAN', 'DIFFERS')),
  loaded_to     int not null default 0,
  loaded_at     timestamptz,
  compared_at   timestamptz,
  opening_fen   bigint,
  closing_fen   bigint,
  -- Sums of the bank's lines, and of what our books say of the same day.
  debit_fen      bigint,
  credit_fen     bigint,
  own_debit_fen  bigint,
  own_credit_fen bigint,
  line_count     int,
  primary key (payer_account, day)
);

create table bank_statement_line (
  payer_account text not null,
  day           date not null,
  serial        text not null,
  request_id    text not null,
  direction     text not null check (direction in ('DEBIT', 'CREDIT')),
  kind          text not null,
  amount_fen    bigint not null check (amount_fen > 0),
  at            timestamptz not null,
  primary key (payer_account, day, serial),
  foreign key (payer_account, day) references bank_statement
);
create index bank_statement_line_request on bank_statement_line (request_id);
call make_append_only('bank_statement_line');

-- Every difference is a task (supervision_reminder), which only a finding closes.
create table bank_statement_difference (
  payer_account text not null,
  day           date not null,
  kind          text not null check (kind in ('UNKNOWN_HERE', 'NOT_BOOKED', 'NOT_RETURNED', 'AMOUNT', 'TWICE', 'NOT_THERE')),
  reference     text not null,
  serial        text,
  bank_fen      bigint,
  own_fen       bigint,
  task_id       uuid not null references supervision_reminder,
  primary key (payer_account, day, kind, reference),
  foreign key (payer_account, day) references bank_statement
);
call make_append_only('bank_statement_difference');

do $$
begin
  if exists (select from pg_roles where rolname = 'policy_app') then
    grant select, insert, update on bank_statement to policy_app;
    grant select, insert on bank_statement_line, bank_statement_difference to policy_app;
  end if;
end $$;
