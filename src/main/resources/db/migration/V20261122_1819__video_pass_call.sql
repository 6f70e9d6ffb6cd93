create index video_pass_call on video_pass (practice_id, call_id);
