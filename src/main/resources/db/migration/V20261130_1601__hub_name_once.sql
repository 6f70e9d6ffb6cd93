alter table hub
  add constraint hub_name_once unique (name);
