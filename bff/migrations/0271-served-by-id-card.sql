-- People without a telephone at a window (XQ-3): the ID card, compared with the library's and with the face, stands for the
-- code; a signature on paper, which the window keeps, for the tap. Whoever never signed in has no openid, and nothing to
-- sign in with: such a user is known at windows only, until the person comes with a telephone.
alter table app_user alter column openid_index drop not null;

alter table window_visit add column shown text not null default 'CODE' check (shown in ('CODE', 'ID_CARD'));

alter table window_visit_step drop constraint window_visit_step_event_check;
alter table window_visit_step add constraint window_visit_step_event_check check (event in
  ('RECEIVE', 'ASK', 'AGREE', 'SIGN', 'DECLINE', 'WITHDRAW', 'TELL_MISSING', 'SHARE_ACCOUNT', 'PASS_ON', 'GIVE_BACK',
   'LEAVE'));
