-- A page of results writes a thousand receipts: that each is about an instruction that is there, and about the case of that
-- instruction, is asked once a statement. Instructions are never removed (0236), and they keep their cases.
alter table receipt drop constraint receipt_entitlement_id_fkey;
alter table receipt drop constraint receipt_fulfilment_id_fkey;
create or replace function leave_receipt_to_publish() returns trigger language plpgsql as $$
begin
  if exists (select from added a where not exists
      (select from fulfilment f where f.id = a.fulfilment_id and f.entitlement_id = a.entitlement_id)) then
    raise exception 'a receipt names an instruction or a case that is not there' using errcode = 'foreign_key_violation';
  end if;
  insert into public_log_due (receipt, event, at) select number, 'FULFILLED', at from added order by at, number;
  return null;
end $$;
