-- 即报即批即付 (LY-2): an application whose item is decided at once, and of which data, certificates and promises said
-- everything, is decided with its tap. Nobody accepts it.
alter table application drop constraint application_status_check;
alter table application add constraint application_status_check
  check (status in ('DRAFT', 'SUBMITTED', 'INCOMPLETE', 'ACCEPTED', 'DECIDED', 'WITHDRAWN', 'CLOSED'));
alter table application_step drop constraint application_step_event_check;
alter table application_step add constraint application_step_event_check
  check (event in ('SUBMIT', 'DECIDE', 'ASK', 'ACCEPT', 'ASK_BACK', 'WITHDRAW', 'CLOSE'));
