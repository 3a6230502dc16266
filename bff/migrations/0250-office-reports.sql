-- CC-13: the list of a day that an office brings of what it carried out for one item (tax, insurance fund, deposit bank), or
-- that the treasury brings of one account: line by line as it came, and what comparing it with our books found. `scope` is
-- the item, or the account. LOADING: not read to its signature yet, nothing of it counts.
create table office_report (
  id           uuid primary key,
  number       text not null,
  office       text not null,
  scope        text not null,
  day          date not null,
  status       text not null check (status in ('LOADING', 'COMPARING', 'CLEAN', 'DIFFERS')),
  digest       bytea check ((status = 'LOADING') = (digest is null)),
  department   text not null,
  line_count   int not null,
  done_fen     bigint not null,
  back_fen     bigint not null,
  own_done_fen bigint,
  own_back_fen bigint,
  staff_id     uuid not null references staff,
  actor_name   text not null,
  read_at      timestamptz not null,
  compared_at  timestamptz
);
-- The same file again is the same report; a number stands for one file.
create unique index office_report_once on office_report (office, scope, day, number) where status <> 'LOADING';
create index office_report_day on office_report (office, scope, day, read_at) where status <> 'LOADING';
create index office_report_comparing on office_report (read_at) where status = 'COMPARING';

create table office_report_line (
  report_id         uuid not null references office_report,
  line              int not null,
  movement          text not null check (movement in ('DONE', 'BACK')),
  reference         text not null,
  beneficiary_kind  text check (beneficiary_kind in ('PERSON', 'ENTERPRISE')),
  beneficiary_index bytea,
  amount_fen        bigint not null check (amount_fen >= 0),
  serial            text not null,
  at                timestamptz not null,
  primary key (report_id, line)
);
create index office_report_line_reference on office_report_line (reference);
call make_append_only('office_report_line');

-- Every difference is a task (supervision_reminder), which only a finding closes.
create table office_report_difference (
  report_id  uuid not null references office_report,
  kind       text not null check (kind in
    ('UNKNOWN_HERE', 'TWICE', 'OTHER_BENEFICIARY', 'AMOUNT', 'NOT_BOOKED', 'OTHER_DAY', 'NOT_THERE')),
  movement   text not null check (movement in ('DONE', 'BACK')),
  reference  text not null,
  line       int,
  office_fen bigint,
  own_fen    bigint,
  task_id    uuid not null references supervision_reminder,
  primary key (report_id, kind, movement, reference)
);
call make_append_only('office_report_difference');

do $$
begin
  if exists (select from pg_roles where rolname = 'policy_app') then
    grant select, insert, update on office_report to policy_app;
    grant select, insert on office_report_line, office_report_difference to policy_app;
  end if;
end $$;
