-- Published versions never change; a correction is a new version.
create table policy_item_version (
  item_id         text not null,
  version         int not null check (version > 0),
  digest          text not null,
  body            jsonb not null,
  lead_department text not null,
  valid_from      date not null,
  valid_until     date,
  reviewed_on     date not null,
  review_number   text not null,
  published_at    timestamptz not null,
  primary key (item_id, version)
);
call make_append_only('policy_item_version');

-- Withdrawal is an event beside the version, not a change of it.
create table policy_withdrawal (
  item_id        text not null,
  version        int not null,
  replaced_by    text,
  reason         text not null,
  at             timestamptz not null,
  primary key (item_id, version),
  foreign key (item_id, version) references policy_item_version
);
call make_append_only('policy_withdrawal');

create table entry_code (
  code         text primary key,
  scene        text not null unique,
  item_id      text,
  department   text not null,
  placement    text,
  valid_from   date not null,
  valid_until  date,
  withdrawn_at timestamptz
);

create table entry_code_scan (
  id         bigint generated always as identity primary key,
  code       text not null references entry_code,
  at         timestamptz not null
);
