package org.carepost.triage;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A reply to the patient.
 *
 * @param text 1 to 5,000 characters
 */
public record ReplyJson(
    @NotBlank(message = "missing") @Size(max = CaseActs.LONGEST_REPLY, message = "too-long")
        String text) {}
