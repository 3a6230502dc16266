-- Uploads of drafts that nobody hands in are erased after a while (PIPL art. 19); what was once handed in never is. Which
-- application uses which file stands in the open as ids, because what is filled in is sealed.
create table application_file (
  application_id uuid not null references application,
  file_id        uuid not null references material_file,
  primary key (application_id, file_id)
);
create index application_file_of on application_file (file_id);

-- Files of before this: which of them were handed in is sealed, so all of them count as handed in.
alter table material_file add column handed_in boolean not null default true;
alter table material_file alter column handed_in set default false;
create index material_file_loose on material_file (at) where not handed_in;

-- When a draft was last filled in.
alter table application add column filled_at timestamptz;
update application set filled_at = opened_at;
alter table application alter column filled_at set not null;
create index application_draft on application (filled_at) where status = 'DRAFT';

-- A file never changes but for being handed in, once; while it was not, it may go, and its content goes with it.
drop trigger append_only_row on material_file;
create function keep_material_file() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and not old.handed_in then return old; end if;
  if tg_op = 'UPDATE' and new.handed_in and row(new.id, new.subject_id, new.document, new.kind, new.size_bytes, new.digest,
      new.uploaded_by, new.at) is not distinct from row(old.id, old.subject_id, old.document, old.kind, old.size_bytes,
      old.digest, old.uploaded_by, old.at) then return new; end if;
  raise exception 'material_file: % refused', tg_op using errcode = 'integrity_constraint_violation';
end $$;
create trigger keep_material_file before update or delete on material_file for each row execute function keep_material_file();

drop trigger append_only_row on material_file_content;
alter table material_file_content drop constraint material_file_content_file_id_fkey;
alter table material_file_content add constraint material_file_content_file_id_fkey
  foreign key (file_id) references material_file on delete cascade;
create function keep_material_content() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and not exists (select from material_file f where f.id = old.file_id) then return old; end if;
  raise exception 'material_file_content: % refused', tg_op using errcode = 'integrity_constraint_violation';
end $$;
create trigger keep_material_content before update or delete on material_file_content
  for each row execute function keep_material_content();

do $$
begin
  if exists (select from pg_roles where rolname = 'policy_app') then
    grant select, insert, delete on application_file to policy_app;
    grant update (handed_in), delete on material_file to policy_app;
  end if;
end $$;
