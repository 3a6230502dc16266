-- CC-7 at a window: whoever came says there, through its clerk, that the account is shared on purpose.
alter table window_visit_step drop constraint window_visit_step_event_check;
alter table window_visit_step add constraint window_visit_step_event_check check (event in
  ('RECEIVE', 'ASK', 'AGREE', 'DECLINE', 'WITHDRAW', 'TELL_MISSING', 'SHARE_ACCOUNT', 'PASS_ON', 'GIVE_BACK', 'LEAVE'));
