-- What a reviewer still has to compare with the original: first on the list, and counted before every confirmation.
create index entitlement_open_sample on entitlement (list_id, id)
  where status = 'SURE' and sampled and sample_agrees is null;
