package org.carepost.platform.imports;

import java.util.List;

/**
 * What became of a file, in words.
 *
 * @param heading whether it was taken in
 * @param counts how many lines were new, changed, unchanged and refused
 * @param refusals the first lines that were refused, and why
 */
public record ImportReportView(String heading, String counts, List<String> refusals) {}
