/** What holds for all code, also for code that is not written yet. */
package org.carepost.guards;
