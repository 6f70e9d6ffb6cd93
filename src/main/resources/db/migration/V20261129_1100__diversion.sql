create table diversion (
  id            binary(16)   not null comment 'UUIDv7',
  practice_id   varchar(10)  not null comment 'whose patient it is',
  draft_id      binary(16)   not null comment 'the form they were filling in; it may be gone',
  form          varchar(40)  not null comment 'name of the form',
  red_flags     varchar(400) not null comment 'ids of what they were told of, with spaces between',
  rules_version int          not null comment 'version of the red-flag rules that decided',
  shown_at      datetime(6)  not null comment 'UTC; when they were first told',
  answer        varchar(20)           comment 'CALLED, CANNOT_CALL, NOT_NOW; null: they have not answered',
  answered_at   datetime(6)           comment 'UTC; null: they have not answered',
  reference     char(8) character set ascii collate ascii_bin comment 'the request they sent after all; null: none yet',
  constraint diversion_pk primary key (id),
  constraint diversion_practice_fk foreign key (practice_id) references practice (id),
  constraint diversion_draft_once unique (practice_id, draft_id),
  constraint diversion_answer check (answer in ('CALLED', 'CANNOT_CALL', 'NOT_NOW')),
  constraint diversion_answered check ((answer is null) = (answered_at is null)),
  index diversion_unsent (practice_id, shown_at)
) comment = 'who was told to call 999 while they filled in a form';
