/** Patients and staff: who they are, and how staff sign in. */
package org.carepost.people;
