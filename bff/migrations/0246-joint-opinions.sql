-- 并联审查: what other departments say of an application that was accepted, each by its own day. Every acceptance asks all of
-- them anew; an answer never changes.
create table joint_opinion (
  application_id uuid not null references application,
  round          int not null check (round > 0),
  department     text not null,
  asks           text not null,
  status         text not null check (status in ('WAITING', 'AGREED', 'DECLINED', 'ASKED_BACK')),
  due_on         date not null,
  opened_at      timestamptz not null,
  staff_id       text,
  staff_name     text,
  reason         text check (length(reason) <= 2000),
  answered_at    timestamptz,
  primary key (application_id, round, department),
  check ((status = 'WAITING') = (answered_at is null)),
  check ((status = 'WAITING') = (staff_id is null and staff_name is null and reason is null))
);
create index joint_opinion_waiting on joint_opinion (department, due_on) where status = 'WAITING';

create function keep_joint_opinion() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.status = 'WAITING' and (new.application_id, new.round, new.department, new.asks, new.due_on,
      new.opened_at) = (old.application_id, old.round, old.department, old.asks, old.due_on, old.opened_at) then return new;
  end if;
  raise exception 'joint_opinion: % refused', tg_op using errcode = 'integrity_constraint_violation';
end $$;
create trigger keep_joint_opinion before update or delete on joint_opinion for each row execute function keep_joint_opinion();

alter table application_step drop constraint application_step_event_check;
alter table application_step add constraint application_step_event_check
  check (event in ('SUBMIT', 'DECIDE', 'ASK', 'ACCEPT', 'ASK_BACK', 'WITHDRAW', 'CLOSE'));

do $$
begin
  if exists (select from pg_roles where rolname = 'policy_app') then
    grant select, insert, update on joint_opinion to policy_app;
  end if;
end $$;
