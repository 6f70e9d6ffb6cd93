/** Practices, the hubs they share a queue in, their opening hours and the working-time calendar. */
package org.carepost.practice;
