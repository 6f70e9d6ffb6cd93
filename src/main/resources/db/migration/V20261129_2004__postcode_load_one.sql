insert into postcode_load (id, file_name, mark, reason, kept, without_place, refused, refused_line) values (1, '', '', '', 0, 0, 0, 0);
