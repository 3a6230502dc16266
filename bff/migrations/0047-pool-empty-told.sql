-- Taps refused for want of money, by the case they were about: told again when the pool can pay.
create index idempotency_pool_empty on idempotency ((outcome ->> 'entitlementId'))
  where outcome #>> '{outcome,reason}' = 'POOL_EMPTY';
