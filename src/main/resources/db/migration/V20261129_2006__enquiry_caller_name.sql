alter table enquiry add column caller_name varchar(100) not null default '' comment 'what somebody who is not found is called, or empty';
