/** Effects that leave the building: noted with the change, done after it. */
package org.carepost.platform.outbox;
