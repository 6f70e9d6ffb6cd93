create table text_wording (
  id          binary(16)   not null comment 'UUIDv7',
  practice_id varchar(10)  not null comment 'ODS code of the practice whose words they are',
  code        varchar(60)  not null comment 'key of a text that Carepost sends by itself, or own- and letters for one that staff send',
  language    varchar(3)   not null comment 'ISO 639',
  version     int          not null comment 'counts from 1; the highest counts',
  name        varchar(100) not null comment 'what staff call it',
  kind        varchar(12)  not null comment 'what such texts are for',
  body        varchar(1000) not null comment 'the words, with placeholders like {name}',
  status      varchar(7)   not null comment 'ACTIVE, or RETIRED: not used any more',
  saved_at    datetime(6)  not null comment 'UTC',
  saved_by    binary(16)   not null comment 'id of the member of staff',
  saved_name  varchar(100) not null comment 'their name then',
  constraint text_wording_pk primary key (id),
  constraint text_wording_practice_fk foreign key (practice_id) references practice (id),
  constraint text_wording_once unique (practice_id, code, language, version),
  constraint text_wording_status check (status in ('ACTIVE', 'RETIRED'))
) comment = 'words of texts as practices want them; rows are never changed'
