create index request_family_name on request (practice_id, family_name);
