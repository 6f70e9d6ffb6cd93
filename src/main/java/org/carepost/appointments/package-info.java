/**
 * Appointments: who comes when to whom, reminders, replies, who did not come, and the waiting list.
 */
package org.carepost.appointments;
