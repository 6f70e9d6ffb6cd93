package org.carepost.navigation;

import java.util.List;

/**
 * What somebody needs help with.
 *
 * @param key short name in addresses and files, like <code>earache</code>
 * @param name what people call it
 * @param also other words for it
 * @param kinds keys of the kinds of service that help, the best first
 */
public record Need(String key, String name, List<String> also, List<String> kinds) {}
