-- XQ-8: the cases behind a leader's figure, read by item and day, a page at a time.
create index take_up_entry_item on take_up_entry (item_id, since, entitlement_id);
