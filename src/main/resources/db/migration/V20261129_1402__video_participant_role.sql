alter table video_participant add column guest_role varchar(20) comment 'CARER, INTERPRETER or COLLEAGUE; null unless a guest';
