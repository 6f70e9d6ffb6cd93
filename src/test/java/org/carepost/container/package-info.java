/** What only a real server shows: wiring, transactions, the tables together. */
package org.carepost.container;
