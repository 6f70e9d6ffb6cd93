create table video_file (
  id          binary(16)   not null comment 'UUIDv7',
  practice_id varchar(10)  not null comment 'ODS code',
  call_id     binary(16)   not null comment 'in which call it was shared',
  name        varchar(120) not null comment 'as its owner calls it',
  kind        varchar(10)  not null comment 'PDF, JPEG, PNG, WEBP, HEIC or TEXT, by its content',
  bytes       int          not null comment 'how long it is',
  content     mediumblob   not null comment 'the file',
  at          datetime(6)  not null comment 'UTC; when it was shared',
  constraint video_file_pk primary key (id),
  constraint video_file_call_fk foreign key (call_id) references video_call (id),
  index video_file_call (practice_id, call_id, id)
) comment = 'files shared in video calls; kept with the record';
