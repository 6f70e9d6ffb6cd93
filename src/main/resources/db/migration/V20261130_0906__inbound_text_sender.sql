alter table inbound_text
  modify column mobile varchar(16) comment 'E.164; who wrote; null: not from a mobile',
  add column sender varchar(100) comment 'who wrote, as the provider says, if that is no mobile',
  add constraint inbound_text_from check ((mobile is null) = (sender is not null))
