alter table appointment_text
  modify kind varchar(12) not null comment 'BOOKED, REMINDER, MOVED, CANCELLED, MISSED, GIVEN_UP, YOURS (a time that was offered) or SESSION (words of staff)'
