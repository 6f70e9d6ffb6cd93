package org.carepost.navigation;

/**
 * Why a service of a file, or the whole file, was not taken in; never the value.
 *
 * @param line where it begins in the file, from 1; 0 if the file cannot be read at all
 * @param path JSON pointer into the file, like <code>/contents/12/schedules/0/byday</code>; in a
 *     file of one service a line its number comes first, like <code>/12/name</code>, from 0
 * @param reason stable code, like <code>not-a-date</code>
 */
public record ServiceRefusal(long line, String path, String reason) {}
