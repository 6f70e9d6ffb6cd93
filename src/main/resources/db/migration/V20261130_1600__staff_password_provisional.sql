alter table staff
  add column password_provisional boolean not null default false
    comment 'somebody else gave it: they must choose another before anything else'
  after password_hash;
