create table staff (
  id              binary(16)   not null comment 'UUIDv7',
  practice_id     varchar(10)  not null comment 'where they work',
  username        varchar(60)  not null comment 'lower case; unique everywhere, for sign-in does not ask for a practice',
  display_name    varchar(100) not null comment 'as colleagues know them',
  role            varchar(20)  not null comment 'NAVIGATOR, CLINICIAN or MANAGER',
  password_hash   varchar(255) not null comment 'algorithm:iterations:salt:hash, base64',
  totp_secret     varchar(32)           comment 'second factor, base32 of 20 bytes; null: none',
  totp_last_step  bigint       not null comment 'the last half minute since 1970 whose code was used; 0: none',
  disabled        boolean      not null comment 'may not sign in, and ends their sessions',
  constraint staff_pk primary key (id),
  constraint staff_username_once unique (username),
  constraint staff_practice_fk foreign key (practice_id) references practice (id),
  constraint staff_role check (role in ('NAVIGATOR', 'CLINICIAN', 'MANAGER')),
  index staff_of_practice (practice_id, display_name)
) comment = 'people who work at a practice';
