create table thread_access (
  cookie_hash binary(32)  not null comment 'SHA-256 of the access cookie',
  visit_key   binary(32)  not null comment 'SHA-256 of the visit cookie it was given to',
  link_hash   binary(32)  not null comment 'the link it was given for',
  expires_at  datetime(6) not null comment 'UTC; the birth date is asked again from then on',
  constraint thread_access_pk primary key (cookie_hash),
  constraint thread_access_link_fk foreign key (link_hash) references thread_link (token_hash) on delete cascade,
  index thread_access_expiry (expires_at)
) comment = 'browsers that gave the right birth date';
