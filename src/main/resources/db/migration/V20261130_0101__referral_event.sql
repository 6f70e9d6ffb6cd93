create table referral_event (
  id          binary(16)    not null comment 'UUIDv7',
  practice_id varchar(10)   not null comment 'whose patient it is about',
  referral_id binary(16)    not null comment 'the referral',
  kind        varchar(20)   not null comment 'what happened',
  from_state  varchar(20)            comment 'state before; null for the first',
  to_state    varchar(20)   not null comment 'state after',
  detail      varchar(2000) not null comment 'text of the note, why declined, name of the outcome, the four scores; or empty',
  author_id   binary(16)    not null comment 'member of staff',
  author_name varchar(100)  not null comment 'their name then',
  at          datetime(6)   not null comment 'UTC',
  constraint referral_event_pk primary key (id),
  constraint referral_event_referral_fk foreign key (referral_id) references referral (id),
  index referral_event_history (practice_id, referral_id, id)
) comment = 'what happened to referrals; never changed';
