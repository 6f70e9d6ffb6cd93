insert into directory_state (id, version, full_version) values (1, 0, 0);
