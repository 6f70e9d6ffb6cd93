create table outbox (
  id            binary(16)   not null comment 'UUIDv7',
  topic         varchar(40)  not null comment 'which effect: the name of its handler',
  subject_id    binary(16)   not null comment 'id of the record that the effect is about',
  practice_id   varchar(10)  not null comment 'ODS code of the practice that the record belongs to',
  due_at        datetime(6)  not null comment 'UTC; not tried before',
  attempts      int          not null comment 'how often it was claimed',
  claimed_by    binary(16)            comment 'the process that is at it; null: nobody',
  claimed_until datetime(6)           comment 'UTC; free for others from then on',
  stopped_at    datetime(6)           comment 'UTC; given up, never tried again; null: to be done',
  reason        varchar(200)          comment 'why the last attempt failed; no names, nothing clinical',
  constraint outbox_pk primary key (id),
  constraint outbox_claim_is_whole check ((claimed_by is null) = (claimed_until is null)),
  constraint outbox_attempts_count_up check (attempts >= 0),
  index outbox_due (stopped_at, due_at)
) comment = 'effects outside the database that are still to be done; a row goes when its effect is done';
