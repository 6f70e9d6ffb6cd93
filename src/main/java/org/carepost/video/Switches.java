package org.carepost.video;

/**
 * What others than staff may do in a room.
 *
 * @param chat write
 * @param files send files
 * @param screen share their screens
 */
public record Switches(boolean chat, boolean files, boolean screen) {}
