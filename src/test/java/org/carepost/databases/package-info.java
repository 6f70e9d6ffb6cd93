/** The databases that repositories are tested on: the two servers, and memory beside them. */
package org.carepost.databases;
