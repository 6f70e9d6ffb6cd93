create table directory_practice_place (
  practice_id varchar(10) not null comment 'the practice',
  postcode    varchar(8) character set ascii collate ascii_bin not null comment 'where it is: distances count from there if nothing else is said',
  constraint directory_practice_place_pk primary key (practice_id)
) comment = 'where practices are';
