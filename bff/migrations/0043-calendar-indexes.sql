-- What comes round with the calendar every two seconds is found by its index, however many cases there are.
create index entitlement_to_lapse on entitlement (confirm_by, id) where status in ('OFFERED', 'DECLINED');
create index entitlement_fulfilled on entitlement (item_id, item_version, id) where status = 'FULFILLED';
