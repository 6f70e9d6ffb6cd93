create table navigation_gap (
  id             binary(16)  not null comment 'UUIDv7',
  practice_id    varchar(10) not null comment 'whose patient it was; not which',
  pathway        varchar(40) not null comment 'id of the pathway',
  nearest_failed varchar(40) not null comment 'code of the one thing that kept the nearest service from fitting; empty: there was none',
  at             datetime(6) not null comment 'UTC',
  constraint navigation_gap_pk primary key (id),
  constraint navigation_gap_practice_fk foreign key (practice_id) references practice (id),
  index navigation_gap_counts (practice_id, at)
) comment = 'needs that no service fitted, for the commissioner';
