drop index appointment_text_board on appointment_text;
