create index attempt_last_at on attempt (last_at);
