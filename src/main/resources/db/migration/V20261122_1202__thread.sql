create table thread (
  id          binary(16)   not null comment 'UUIDv7, the same as the request that it is about',
  practice_id varchar(10)  not null comment 'ODS code',
  reference   varchar(20)  not null comment 'what patient and practice call the request',
  given_name  varchar(100) not null comment 'of the patient',
  family_name varchar(100) not null comment 'of the patient',
  born        date         not null comment 'birth date that opens the thread',
  mobile      varchar(16)  not null comment 'E.164; where links are sent',
  opened_at   datetime(6)  not null comment 'UTC',
  constraint thread_pk primary key (id),
  constraint thread_practice_fk foreign key (practice_id) references practice (id),
  index thread_practice (practice_id, id)
) comment = 'conversations of a practice with a patient';
