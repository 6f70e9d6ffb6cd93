create table audit_event (
  id binary(16) not null comment 'UUIDv7',
  practice_id varchar(10) not null comment 'ODS code of the practice whose record it is about',
  at datetime(6) not null comment 'UTC',
  actor_kind varchar(10) not null comment 'STAFF, PATIENT or SYSTEM',
  actor_id varchar(36) not null comment 'staff id, or empty',
  action varchar(40) not null comment 'what was done or seen',
  subject varchar(64) not null comment 'reference or id of the record, never a name',
  position bigint null comment 'place in the chain of the practice from 1; null until sealed',
  hash binary(32) null comment 'SHA-256 over the event and the hash before it; null until sealed',
  primary key (id),
  unique key audit_event_chain (practice_id, position),
  key audit_event_open (position, practice_id),
  constraint audit_event_sealed check ((position is null) = (hash is null))
) comment 'who did or saw what'
