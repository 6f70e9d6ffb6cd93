package org.carepost.appointments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.carepost.audit.Action;
import org.carepost.audit.Audit;
import org.carepost.people.StaffMember;

/** Says how a practice's files of appointments are to be read. */
@ApplicationScoped
public class SetImportMapping {
  private final ImportMappings mappings;
  private final Audit audit;
  private final Clock clock;

  @Inject
  SetImportMapping(ImportMappings mappings, Audit audit, Clock clock) {
    this.mappings = mappings;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * From now on.
   *
   * @param names our names of columns by what the files call them, in small letters
   */
  @Transactional
  public ImportMapping set(Map<String, String> names, ImportMapping.Dates dates, StaffMember by) {
    Instant now = clock.instant();
    ImportMapping mapping =
        mappings
            .find(by.practice())
            .orElseGet(
                () -> {
                  ImportMapping first =
                      new ImportMapping(by.practice(), names, dates, by.displayName(), now);
                  mappings.add(first);
                  return first;
                });
    mapping.change(names, dates, by.displayName(), now);
    audit.record(by.practice(), by.actor(), Action.IMPORT_MAPPED, by.practice().ods());
    return mapping;
  }
}
