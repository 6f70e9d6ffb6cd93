create table attendance_target (
  practice_id    varchar(10)  not null comment 'whose target it is',
  reminders_from date         not null comment 'first day with reminders; the weeks before are the baseline',
  missed_permille smallint    not null comment 'agreed share of appointments that are missed, in thousandths',
  reached_by     date         not null comment 'when it is to be reached',
  set_by         varchar(100) not null comment 'name of the member of staff who set it',
  set_at         datetime(6)  not null comment 'UTC',
  constraint attendance_target_pk primary key (practice_id),
  constraint attendance_target_share check (missed_permille between 0 and 1000),
  constraint attendance_target_dates check (reminders_from < reached_by)
) comment = 'how many appointments a practice has agreed may be missed, and from when';
