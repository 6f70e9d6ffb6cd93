/** Files that other systems send: read line by line, and what became of each line. */
package org.carepost.platform.imports;
