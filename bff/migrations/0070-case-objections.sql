-- A home page asks which objections there are to each of its cases.
create index objection_entitlement on objection (entitlement_id) where entitlement_id is not null;
