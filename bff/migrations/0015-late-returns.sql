-- Given up after the cut-off, paid by the bank all the same, and returned (退汇) after that: one attempt comes back twice,
-- each time from another place. Every other movement of an attempt stays possible once.
alter table ledger_entry drop constraint ledger_entry_entitlement_id_attempt_kind_key;
alter table ledger_entry add constraint ledger_entry_once unique (entitlement_id, attempt, kind, credit);
