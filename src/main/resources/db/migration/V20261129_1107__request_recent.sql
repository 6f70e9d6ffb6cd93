create index request_recent on request (practice_id, submitted_at);
