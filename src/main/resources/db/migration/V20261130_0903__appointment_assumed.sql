alter table appointment
  add column assumed boolean not null default false comment 'whether nobody said so, and it was taken as DNA since its day is over' after cancelled_at
