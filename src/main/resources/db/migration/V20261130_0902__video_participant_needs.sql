alter table video_participant add column needs varchar(100) comment 'what would help them in the call, names with commas; null: nothing was said';
