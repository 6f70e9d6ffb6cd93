update triage_case set answered = true where state = 'AWAITING_PATIENT';
