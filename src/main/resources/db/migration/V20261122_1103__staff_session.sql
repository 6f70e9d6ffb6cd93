create table staff_session (
  id          char(64)    not null comment 'SHA-256 of the token that the browser or program carries, hex',
  practice_id varchar(10) not null comment 'where the member of staff works',
  staff_id    binary(16)  not null comment 'who signed in',
  kind        varchar(10) not null comment 'BROWSER (a cookie) or API (a bearer token)',
  created_at  datetime(6) not null comment 'UTC; when they signed in',
  seen_at     datetime(6) not null comment 'UTC; last use, to the minute',
  ends_at     datetime(6) not null comment 'UTC; when it ends however much it is used',
  constraint staff_session_pk primary key (id),
  constraint staff_session_staff_fk foreign key (staff_id) references staff (id),
  constraint staff_session_kind check (kind in ('BROWSER', 'API')),
  constraint staff_session_ends_after_it_began check (ends_at > created_at),
  index staff_session_of_practice (practice_id, staff_id),
  index staff_session_ends (ends_at)
) comment = 'who is signed in';
