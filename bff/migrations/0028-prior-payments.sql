-- What departments paid before this system went live (CC-13): kept whole, also while nobody knows the subject or the item.
-- The newest saying of a payment counts. `placed_terms`: the registers its claims stand in; null while it is put aside.
create table prior_payment (
  id            uuid primary key,
  department    text not null,
  payment_id    text not null,
  item_code     text not null,
  subject_kind  text not null check (subject_kind in ('PERSON', 'ENTERPRISE')),
  subject_index bytea not null,
  sealed        bytea not null,
  period        text not null,
  amount_fen    bigint not null check (amount_fen >= 0),
  paid_on       date not null,
  status        text not null check (status in ('PAID', 'REVOKED')),
  purpose       jsonb not null,
  sent_at       timestamptz not null,
  taken_at      timestamptz not null,
  subject_id    uuid references subject,
  placed_terms  text,
  unique (department, payment_id)
);
create index prior_payment_item on prior_payment (item_code);
create index prior_payment_aside on prior_payment (subject_kind, subject_index) where placed_terms is null;

-- A claim is left behind by a case of ours or by a payment from before; `paid_by` and `paid_fen` say by whom and how much.
alter table grant_claim drop constraint grant_claim_pkey;
alter table grant_claim alter column entitlement_id drop not null;
alter table grant_claim add column prior_payment_id uuid references prior_payment;
alter table grant_claim add column paid_by text;
alter table grant_claim add column paid_fen bigint;
alter table grant_claim add constraint grant_claim_origin check (
  num_nonnulls(entitlement_id, prior_payment_id) = 1
  and (prior_payment_id is null) = (paid_by is null) and (prior_payment_id is null) = (paid_fen is null));
create unique index grant_claim_case on grant_claim (entitlement_id, register, key) where entitlement_id is not null;
create unique index grant_claim_prior on grant_claim (prior_payment_id, subject_id, register, key)
  where prior_payment_id is not null;

do $$
begin
  if exists (select from pg_roles where rolname = 'policy_app') then
    grant select, insert, update on prior_payment to policy_app;
    grant update (released_at, granted_on, paid_by, paid_fen) on grant_claim to policy_app;
  end if;
end $$;
