-- Who else holds a claim on the same person or certificate is asked by key alone.
create index grant_claim_key on grant_claim (key) where released_at is null;

-- Cases handed to the department by the machine (秒批秒兑 in doubt) wait for a list.
create index entitlement_unlisted on entitlement (item_id) where list_id is null and status = 'DOUBTFUL';
