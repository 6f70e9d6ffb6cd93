create table directory_import (
  id          binary(16)   not null comment 'UUIDv7',
  practice_id varchar(10)  not null comment 'practice of whoever sent it',
  source      varchar(100) not null comment 'name of the source',
  author_name varchar(100) not null comment 'who sent it, by name then',
  begun_at    datetime(6)  not null comment 'UTC',
  moved_at    datetime(6)  not null comment 'UTC; when it last said how far it is',
  ended_at    datetime(6)           comment 'UTC; null while it runs, or if it was broken off',
  state       varchar(10)  not null comment 'RUNNING, APPLIED, REFUSED, FAILED',
  services    bigint       not null comment 'services read so far',
  added       bigint       not null comment 'services that are new',
  changed     bigint       not null comment 'services that say something new',
  unchanged   bigint       not null comment 'services that say what was known',
  retired     bigint       not null comment 'services that are no longer offered',
  refused     bigint       not null comment 'services that cannot be taken in',
  constraint directory_import_pk primary key (id),
  constraint directory_import_state check (state in ('RUNNING', 'APPLIED', 'REFUSED', 'FAILED')),
  index directory_import_list (practice_id, id)
) comment = 'files of services that were sent, and what became of them';
