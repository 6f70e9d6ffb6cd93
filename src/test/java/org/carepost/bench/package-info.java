/**
 * How much Carepost can do a second, beside what the machine could do: <code>mvn -Pbench</code>.
 */
package org.carepost.bench;
