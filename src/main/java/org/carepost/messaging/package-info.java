/** What practices and patients write to one another: texts, and threads that texts link to. */
package org.carepost.messaging;
