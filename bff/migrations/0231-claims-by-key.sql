-- A claim is looked for by its key, alone or with its register: one index answers both, and a grant writes one less.
create index grant_claim_used on grant_claim (key, register) where released_at is null;
drop index grant_claim_key;
drop index grant_claim_register;
