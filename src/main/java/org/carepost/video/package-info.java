/**
 * Video consultations: invitations, the waiting room, signalling between browsers, their numbers.
 */
package org.carepost.video;
