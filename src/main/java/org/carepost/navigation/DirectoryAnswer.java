package org.carepost.navigation;

import java.util.List;
import java.util.Optional;

/**
 * Services for a need.
 *
 * @param understood keys of the needs or kinds that free words were taken for; empty if none
 * @param near where distances count from, in words; empty if that is not known
 * @param services those that fit, in order; those behind "more" last
 * @param nearMisses those that fit but for one thing, the nearest first; at most five
 * @param last the nearest place that never closes and sees the person; empty only if the directory
 *     has none
 * @param otherwise what helps at any hour and everywhere, in words
 */
public record DirectoryAnswer(
    List<String> understood,
    String near,
    List<FoundService> services,
    List<FoundService> nearMisses,
    Optional<FoundService> last,
    String otherwise) {}
