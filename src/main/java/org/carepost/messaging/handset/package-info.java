/** Invented phones, for demonstrations: texts arrive on a page and nowhere else. */
package org.carepost.messaging.handset;
