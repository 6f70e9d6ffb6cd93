/** Read-only views of what the other rooms know, for managers and commissioners. */
package org.carepost.reporting;
