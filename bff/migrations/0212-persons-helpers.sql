-- 帮办代办 (HR-1): a person lets another one act for them as an enterprise lets its agent (N-8). Whom they help reads the
-- helper by this masked name, because a person's own name is sealed. Whoever helps a person never touches their account.
alter table agent_authorisation add column helped_name text,
  add constraint helper_touches_no_account check (helped_name is null or not 'CHANGE_ACCOUNT' = any (scopes));
