create table video_link (
  token_hash     binary(32)  not null comment 'SHA-256 of the secret part of the link',
  practice_id    varchar(10) not null comment 'ODS code',
  call_id        binary(16)  not null comment 'what it leads to',
  participant_id binary(16)  not null comment 'whom it lets in',
  expires_at     datetime(6) not null comment 'UTC; leads nowhere from then on',
  failures       tinyint     not null comment 'wrong birth dates so far',
  dead_at        datetime(6)          comment 'UTC; too many wrong birth dates, or withdrawn',
  constraint video_link_pk primary key (token_hash),
  constraint video_link_participant_fk foreign key (participant_id) references video_participant (id),
  constraint video_link_failures check (failures between 0 and 5),
  index video_link_participant (practice_id, call_id, participant_id)
) comment = 'links to video calls';
