create table text_number (
  mobile       varchar(16) not null comment 'E.164',
  stopped_at   datetime(6)          comment 'UTC; replied STOP; null: has not, or has replied START since',
  failed_at    datetime(6)          comment 'UTC; the network says that texts cannot arrive; null: no such news, or confirmed since',
  failed_until datetime(6)          comment 'UTC; the failure counts until then; null with failed_at: until confirmed',
  failure      varchar(200)         comment 'what the network said',
  constraint text_number_pk primary key (mobile),
  constraint text_number_failure check ((failed_at is null) = (failure is null))
) comment = 'telephone numbers that texts went to, whichever practice wrote'
