create table directory_change (
  id          binary(16)    not null comment 'UUIDv7',
  practice_id varchar(10)   not null comment 'whose word it is, and who alone sees it',
  service_id  varchar(64) character set ascii collate ascii_bin not null comment 'the service that it is about; no foreign key, so that it outlives an import',
  kind        varchar(10)   not null comment 'ADDED, CORRECTED, NOTICE, CAPACITY, RANKED, ASSURED, RETIRED, RESTORED',
  field       varchar(40)   not null comment 'what is corrected, or for which need it is ranked; else empty',
  value       varchar(2000) not null comment 'what is said now; empty takes back what was said before',
  until_at    datetime(6)            comment 'UTC; from then on it does not count; null for ever',
  reason      varchar(500)  not null comment 'why, in the words of the author',
  author_name varchar(100)  not null comment 'name of the member of staff then',
  at          datetime(6)   not null comment 'UTC',
  constraint directory_change_pk primary key (id),
  constraint directory_change_kind check (kind in ('ADDED', 'CORRECTED', 'NOTICE', 'CAPACITY', 'RANKED', 'ASSURED', 'RETIRED', 'RESTORED')),
  index directory_change_history (practice_id, service_id, id)
) comment = 'what practices say of services on top of what was imported; never changed';
