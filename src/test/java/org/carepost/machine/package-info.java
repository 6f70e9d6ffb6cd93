/** What tests need of the machine they run on. */
package org.carepost.machine;
