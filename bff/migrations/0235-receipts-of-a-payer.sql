-- Comparing a day with the bank's statement asks what was paid from one account on that day: a receipt knows its account,
-- so that nothing of other payers, and no case, is read for it. Null for what touches no bank.
alter table receipt add column payer_account text;
alter table receipt disable trigger append_only_row;
update receipt r set payer_account = p.payer_account
from fulfilment f, entitlement e, funding_pool p
where f.id = r.fulfilment_id and f.kind = 'PAYOUT' and e.id = f.entitlement_id and p.id = e.pool_id;
alter table receipt enable trigger append_only_row;
drop index receipt_at;
create index receipt_paid on receipt (payer_account, at) where payer_account is not null;
