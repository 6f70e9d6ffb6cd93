alter table appointment
  add column cancelled_there boolean not null default false
    comment 'whether the system that it was booked in has said so, so that it may book it again'
  after cancelled_at;
