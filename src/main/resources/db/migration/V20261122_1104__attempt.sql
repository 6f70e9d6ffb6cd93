create table attempt (
  id           char(64)    not null comment 'SHA-256 of kind and subject, hex',
  kind         varchar(30) not null comment 'which sort of secret was tried',
  failures     int         not null comment 'tries since the last right one',
  last_at      datetime(6) not null comment 'UTC; the last try that was looked at',
  locked_until datetime(6)          comment 'UTC; all tries are refused before',
  constraint attempt_pk primary key (id),
  constraint attempt_failures_not_negative check (failures >= 0)
) comment = 'failed tries at secrets; says nothing about whose';
