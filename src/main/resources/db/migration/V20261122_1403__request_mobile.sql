create index request_mobile on request (practice_id, mobile, submitted_at);
