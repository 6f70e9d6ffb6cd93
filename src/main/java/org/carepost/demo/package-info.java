/** Demo mode: three invented practices with their staff, patients and a Monday morning's queue. */
package org.carepost.demo;
