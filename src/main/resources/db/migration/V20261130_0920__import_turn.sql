create table import_turn (
  practice_id varchar(10) not null comment 'whose files; no foreign key, so that a long import holds no lock on the practice',
  constraint import_turn_pk primary key (practice_id)
) comment = 'whoever holds a practice''s row takes in one of its files; others wait';
