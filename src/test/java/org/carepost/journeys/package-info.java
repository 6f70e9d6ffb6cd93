/** The built jar as its users meet it: over HTTP and in a browser. */
package org.carepost.journeys;
