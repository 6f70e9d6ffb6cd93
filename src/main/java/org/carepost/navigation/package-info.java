/**
 * Navigation: the directory of services, which of them fit a need, and whether help was found
 * there.
 */
package org.carepost.navigation;
