insert into directory_import_turn (id) values (1);
