create table practice_hours (
  practice_id varchar(10) not null comment 'whose hours',
  kind        varchar(20) not null comment 'what the hours are for: CORE',
  weekday     tinyint     not null comment 'ISO: 1 Monday to 7 Sunday',
  opens       time        not null comment 'wall clock, first moment inside',
  closes      time        not null comment 'wall clock, first moment outside',
  constraint practice_hours_pk primary key (practice_id, kind, weekday, opens, closes),
  constraint practice_hours_practice_fk foreign key (practice_id) references practice (id),
  constraint practice_hours_weekday check (weekday between 1 and 7),
  constraint practice_hours_close_after_they_open check (closes > opens)
) comment = 'an ordinary week; a split day has several rows';
