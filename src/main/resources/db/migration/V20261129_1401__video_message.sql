create table video_message (
  id             binary(16)    not null comment 'UUIDv7',
  practice_id    varchar(10)   not null comment 'ODS code',
  call_id        binary(16)    not null comment 'in which call it was written',
  participant_id binary(16)    not null comment 'by whom',
  name           varchar(201)  not null comment 'their name then',
  said_id        binary(16)    not null comment 'made up by the page, the same when it sends again',
  words          varchar(2000) not null comment 'what was written; empty for a file',
  file_id        binary(16)             comment 'the file that was shared; null for words',
  at             datetime(6)   not null comment 'UTC',
  constraint video_message_pk primary key (id),
  constraint video_message_call_fk foreign key (call_id) references video_call (id),
  constraint video_message_participant_fk foreign key (participant_id) references video_participant (id),
  constraint video_message_file_fk foreign key (file_id) references video_file (id),
  constraint video_message_what check ((words = '') = (file_id is not null)),
  constraint video_message_once unique (participant_id, said_id),
  index video_message_call (practice_id, call_id, id)
) comment = 'what was written in video calls; kept with the record';
