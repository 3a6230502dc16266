-- The proven phone of a user by blind index: invitations are addressed to a phone before anybody knows whose it is.
alter table app_user add column phone_index bytea;
create index enterprise_binding_person on enterprise_binding (person_id);
