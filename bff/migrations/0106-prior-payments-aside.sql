-- Payments from before go-live that could not be placed: by what code and for whom they are placed may be said by the
-- department; what was delivered stays as it was. A newer delivery is judged anew. `missing` in purpose: what the delivery
-- did not say legibly; such a payment is placed under no code until the department says what it was.
alter table prior_payment add column place_code text, add column place_kind text, add column place_index bytea,
  add column place_paid_on date, add column place_amount_fen bigint, add column closed_at timestamptz;
update prior_payment set place_code = item_code, place_kind = subject_kind, place_index = subject_index;
alter table prior_payment alter column place_code set not null, alter column place_kind set not null,
  alter column place_index set not null;
create index prior_payment_place on prior_payment (place_code);
create index prior_payment_unplaced on prior_payment (department)
  where closed_at is null and (placed_terms is null or placed_terms = 'aside');

-- What a department found out about one of them, who said so, and who looked a second time. Nothing is taken out again.
create table prior_payment_finding (
  id               uuid primary key,
  prior_payment_id uuid not null references prior_payment,
  kind             text not null check (kind in ('ASSIGN', 'CLOSE')),
  item_id          text,
  sealed           bytea not null,
  paid_on          date,
  amount_fen       bigint check (amount_fen >= 0),
  finding          text not null check (length(finding) <= 500),
  status           text not null check (status in ('PROPOSED', 'DONE', 'REFUSED', 'VOID')),
  staff_id         text not null,
  staff_name       text not null,
  reviewer         boolean not null,
  at               timestamptz not null,
  second_id        text,
  second_name      text,
  second_reason    text check (length(second_reason) <= 500),
  second_at        timestamptz,
  check ((kind = 'ASSIGN') = (item_id is not null)),
  check (second_id is distinct from staff_id)
);
create unique index prior_payment_finding_open on prior_payment_finding (prior_payment_id) where status = 'PROPOSED';
create index prior_payment_finding_of on prior_payment_finding (prior_payment_id, at);

do $$
begin
  if exists (select from pg_roles where rolname = 'policy_app') then
    grant select, insert on prior_payment_finding to policy_app;
    grant update (status, second_id, second_name, second_reason, second_at) on prior_payment_finding to policy_app;
  end if;
end $$;
