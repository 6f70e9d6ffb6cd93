alter table request
  add column red_flags varchar(400) not null default '' comment 'ids of the red flags that were found, with spaces between; empty: none',
  add column red_flag_call varchar(10) comment 'EMERGENCY: call 999; URGENT: ring the practice or 111; null: no red flag',
  add column red_flag_rules int comment 'version of the rules that looked; null: before there were any',
  add column red_flag_answer varchar(20) comment 'what the patient said when told: CALLED, CANNOT_CALL, NOT_NOW; null: not told or no answer',
  add constraint request_red_flag_call check (red_flag_call in ('EMERGENCY', 'URGENT')),
  add constraint request_red_flag_answer check (red_flag_answer in ('CALLED', 'CANNOT_CALL', 'NOT_NOW'));
