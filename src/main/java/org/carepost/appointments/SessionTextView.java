package org.carepost.appointments;

import java.util.List;
import org.carepost.messaging.TextCount;
import org.carepost.platform.web.Choice;

/**
 * Whom of a session one can text, and what they would get.
 *
 * @param id of the appointment that it began with, as in addresses
 * @param title whose session
 * @param templates of the practice
 * @param patients who can be texted, by start
 * @param others who cannot, and why
 * @param preview what the first one who is ticked gets
 * @param count what that costs
 * @param ticked how many are to get it
 */
public record SessionTextView(
    String id,
    String title,
    List<Choice> templates,
    List<Choice> patients,
    List<String> others,
    String preview,
    TextCount count,
    int ticked) {}
