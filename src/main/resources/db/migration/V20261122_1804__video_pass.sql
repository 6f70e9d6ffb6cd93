create table video_pass (
  token_hash     binary(32)  not null comment 'SHA-256 of the pass',
  practice_id    varchar(10) not null comment 'ODS code',
  call_id        binary(16)  not null comment 'which room it opens',
  participant_id binary(16)  not null comment 'for whom',
  device_key     binary(32)  not null comment 'SHA-256 of the visit cookie of the device it was given to',
  expires_at     datetime(6) not null comment 'UTC; worthless from then on',
  constraint video_pass_pk primary key (token_hash),
  index video_pass_expiry (expires_at)
) comment = 'passes into rooms, good for one connection';
