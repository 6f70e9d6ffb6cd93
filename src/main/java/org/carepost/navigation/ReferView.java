package org.carepost.navigation;

import java.util.List;
import org.carepost.platform.web.Choice;

/**
 * The form by which a patient is referred.
 *
 * @param path where it is sent
 * @param back where staff came from
 * @param patient who is referred, or null if that is not known or the request is closed
 * @param to the practice's own link worker, and the services that were found
 */
public record ReferView(String path, String back, CallerLine patient, List<Choice> to) {}
