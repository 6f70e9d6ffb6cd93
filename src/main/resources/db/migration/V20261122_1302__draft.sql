create table draft (
  id          binary(16)   not null comment 'UUIDv7; the submission key of its request is made of it',
  practice_id varchar(10)  not null comment 'who is asked',
  visit_key   binary(32)   not null comment 'SHA-256 of the cookie of the browser',
  form        varchar(40)  not null comment 'id of the form',
  fields      json         not null comment 'what was typed, by field; empty once it is sent',
  reference   char(8) character set ascii collate ascii_bin comment 'of the request that it became; null: not sent',
  updated_at  datetime(6)  not null comment 'UTC; it is removed 24 hours later',
  constraint draft_pk primary key (id),
  constraint draft_practice_fk foreign key (practice_id) references practice (id),
  index draft_of_visit (practice_id, visit_key, form, id),
  index draft_age (updated_at)
) comment = 'forms that people are filling in; the latest of a visit and form is the one that counts';
