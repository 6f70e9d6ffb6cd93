/** Texts by Twilio: sending, asking, receipts and replies. */
package org.carepost.messaging.twilio;
