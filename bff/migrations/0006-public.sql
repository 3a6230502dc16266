create table public_notice (
  id         uuid primary key,
  item_id    text not null,
  department text not null,
  opens_on   date not null,
  closes_on  date not null,
  unique (item_id, opens_on)
);

create table notice_line (
  id             uuid primary key,
  notice_id      uuid not null references public_notice,
  entitlement_id uuid not null unique references entitlement,
  public_name    text not null,
  amount_fen     bigint not null,
  objected       boolean not null default false
);
create index notice_line_notice on notice_line (notice_id);

create table objection (
  id             uuid primary key,
  number         text not null unique,
  kind           text not null check (kind in ('WRONG_FACT', 'APPEAL', 'NOTICE')),
  raised_by      uuid not null references app_user,
  subject_id     uuid references subject,
  item_id        text not null,
  entitlement_id uuid references entitlement,
  notice_line_id uuid references notice_line,
  clause_id      text,
  fact           text,
  statement      text not null check (length(statement) between 1 and 500),
  department     text not null,
  answer_by      date not null,
  answer         text,
  upheld         boolean,
  answered_by    uuid references staff,
  answered_at    timestamptz,
  raised_at      timestamptz not null
);
create index objection_department on objection (department) where answered_at is null;
create index objection_subject on objection (subject_id, raised_at desc);

create table service_rating (
  entitlement_id uuid primary key references entitlement,
  level          text not null check (level in ('VERY_SATISFIED', 'SATISFIED', 'FAIR', 'UNSATISFIED', 'VERY_UNSATISFIED')),
  comment        text check (length(comment) <= 500),
  answer_by      date,
  at             timestamptz not null
);

create table message (
  id             uuid primary key,
  dedupe_key     text not null unique,
  user_id        uuid references app_user,
  subject_id     uuid not null references subject,
  entitlement_id uuid references entitlement,
  template       text not null,
  title          text not null,
  text           text not null,
  params         jsonb not null,
  channel        text not null check (channel in ('LONG_TERM', 'ONE_TIME', 'SMS')),
  status         text not null check (status in ('QUEUED', 'SENT', 'DELIVERED', 'FAILED')),
  provider_id    text,
  last_error     text,
  created_at     timestamptz not null,
  sent_at        timestamptz,
  delivered_at   timestamptz
);
create index message_user on message (user_id, created_at desc);
create index message_provider on message (provider_id) where provider_id is not null;

create table subscription (
  user_id     uuid not null references app_user,
  template_id text not null,
  answer      text not null,
  remaining   int not null default 0,
  updated_at  timestamptz not null,
  primary key (user_id, template_id)
);
