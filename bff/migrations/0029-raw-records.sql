-- Raw records as departments deliver them (SQ-1): who by blind index, when, and the figures roll-ups need; names and
-- anything else are not kept. One partition a source: each has its own volume and its own end of keeping.
create table raw_record (
  source        text not null,
  record_id     text not null,
  subject_kind  text not null check (subject_kind in ('PERSON', 'ENTERPRISE')),
  subject_index bytea not null,
  subject_id    uuid,
  occurred_on   date not null,
  figures       jsonb not null,
  status        text not null check (status in ('VALID', 'REVOKED')),
  sent_at       timestamptz not null,
  taken_at      timestamptz not null,
  primary key (source, record_id)
) partition by list (source);
create table raw_record_household_movement partition of raw_record for values in ('household-movement');
create table raw_record_relief_payment partition of raw_record for values in ('relief-payment');
create table raw_record_insurance_contribution partition of raw_record for values in ('insurance-contribution');
create table raw_record_insured_staff partition of raw_record for values in ('insured-staff');
create table raw_record_registration_change partition of raw_record for values in ('registration-change');
create table raw_record_housing_fund_deposit partition of raw_record for values in ('housing-fund-deposit');
create table raw_record_tax_filing partition of raw_record for values in ('tax-filing');
create table raw_record_electricity_bill partition of raw_record for values in ('electricity-bill');
create table raw_record_water_gas_bill partition of raw_record for values in ('water-gas-bill');
create table raw_record_other partition of raw_record default;
create index raw_record_subject on raw_record (source, subject_id, occurred_on);
-- Records of subjects nobody knows yet wait for them.
create index raw_record_waiting on raw_record (subject_kind, subject_index) where subject_id is null;

-- The last day of the month that begins at a moment; what roll-ups date their values by.
create function month_end(month timestamptz) returns date language sql stable as $$
  select (month + interval '1 month' - interval '1 day')::date
$$;

-- Whose facts have to be rolled up anew, from which source.
create table roll_up_due (
  source     text not null,
  subject_id uuid not null,
  primary key (source, subject_id)
);

-- What was rolled up last: a value in a subject's facts that is still this one is ours to replace.
create table rolled_fact (
  subject_id uuid not null,
  fact       text not null,
  value      jsonb not null,
  as_of      date not null,
  primary key (subject_id, fact)
);

-- The text of each roll-up as it was last run over everybody.
create table roll_up_rule (
  fact   text primary key,
  digest text not null
);

do $$
begin
  if exists (select from pg_roles where rolname = 'policy_app') then
    grant select, insert, update on raw_record, rolled_fact, roll_up_rule, roll_up_due to policy_app;
    grant delete on roll_up_due, rolled_fact to policy_app;
  end if;
end $$;
