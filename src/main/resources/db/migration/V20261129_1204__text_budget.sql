create table text_budget (
  practice_id  varchar(10)  not null comment 'ODS code of the practice',
  month_pence  int          not null comment 'what its texts may cost in a month, in pence',
  set_at       datetime(6)  not null comment 'UTC',
  set_name     varchar(100) not null comment 'member of staff who set it',
  constraint text_budget_pk primary key (practice_id),
  constraint text_budget_practice_fk foreign key (practice_id) references practice (id),
  constraint text_budget_not_negative check (month_pence >= 0)
) comment = 'what a practice means to spend on texts in a month'
