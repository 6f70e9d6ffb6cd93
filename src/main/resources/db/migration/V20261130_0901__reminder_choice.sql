create table reminder_choice (
  practice_id varchar(10)   not null comment 'the practice that chose',
  told        varchar(60)   not null comment 'changes that its patients are told, with commas: BOOKED, MOVED, CANCELLED, MISSED',
  steps       varchar(2000) not null comment 'a line for each plan of config/reminders.yaml: which one, and how long before it reminds',
  saved_at    datetime(6)   not null comment 'UTC',
  saved_name  varchar(100)  not null comment 'name of who chose, as it was known then',
  constraint reminder_choice_pk primary key (practice_id),
  constraint reminder_choice_fk foreign key (practice_id) references practice (id)
) comment = 'when a practice reminds and what it tells, where it differs from config/reminders.yaml'
