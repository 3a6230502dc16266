-- 撤回申报: whoever asked takes it back while nobody has decided. A case that is withdrawn gives its place in a queue up, as
-- a declined one does.
alter table application drop constraint application_status_check;
alter table application add constraint application_status_check
  check (status in ('DRAFT', 'SUBMITTED', 'INCOMPLETE', 'ACCEPTED', 'WITHDRAWN', 'CLOSED'));
alter table application_step drop constraint application_step_event_check;
alter table application_step add constraint application_step_event_check
  check (event in ('SUBMIT', 'ASK', 'ACCEPT', 'WITHDRAW', 'CLOSE'));
create index application_withdrawn on application (department) where status = 'WITHDRAWN';

create or replace function leave_queue() returns trigger language plpgsql as $$
declare
  mine pool_place;
  gone boolean := new.status in ('DECLINED', 'REJECTED', 'LAPSED', 'WITHDRAWN');
  step text := case when new.status in ('DECLINED', 'REJECTED', 'LAPSED', 'WITHDRAWN') then 'LEFT' else 'ASIDE' end;
begin
  select * into mine from pool_place p where p.entitlement_id = new.id;
  if mine.state = 'WAITING' or (mine.state = 'ASIDE' and gone) then
    perform from funding_pool f where f.id = mine.pool_id for no key update;
    perform add_pool_link(mine.pool_id, mine.position, step,
      (select v.at from entitlement_event v where v.entitlement_id = new.id and v.revision = new.revision), new.id,
      new.case_number, mine.salt, mine.amount_fen);
    update pool_place p set state = step where p.entitlement_id = new.id;
  end if;
  return null;
end $$;
drop trigger queue_left on entitlement;
create constraint trigger queue_left after update on entitlement deferrable initially deferred for each row
  when (old.status <> new.status
    and (old.status = 'QUEUED' or new.status in ('DECLINED', 'REJECTED', 'LAPSED', 'WITHDRAWN')))
  execute function leave_queue();
