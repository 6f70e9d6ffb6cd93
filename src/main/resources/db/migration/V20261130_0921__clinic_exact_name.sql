alter table clinic
  modify clinician varchar(100) character set utf8mb4 collate utf8mb4_bin not null comment 'who sees the patients, as the practice names them; each spelling is another clinic',
  modify location  varchar(100) character set utf8mb4 collate utf8mb4_bin not null comment 'where; each spelling is another clinic'
