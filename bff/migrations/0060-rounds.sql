-- A right that was granted and stopped before it was paid may come round again: what an earlier round used up and gave
-- back stays in the books, and does not stand in the way of the next one.
drop index grant_claim_case;
create unique index grant_claim_case on grant_claim (entitlement_id, register, key)
  where entitlement_id is not null and released_at is null;

-- A case has one line in public notices: the one of its latest round.
create function notice_line_again() returns trigger language plpgsql as $$
begin
  update notice_line set notice_id = new.notice_id, public_name = new.public_name, amount_fen = new.amount_fen,
    objected = false where entitlement_id = new.entitlement_id;
  if found then
    return null;
  end if;
  return new;
end $$;
create trigger notice_line_again before insert on notice_line for each row execute function notice_line_again();
