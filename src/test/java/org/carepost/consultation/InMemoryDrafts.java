package org.carepost.consultation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carepost.platform.PracticeId;

/** Drafts for tests. */
public class InMemoryDrafts implements Drafts {
  private final List<Draft> drafts = new ArrayList<>();

  @Override
  public void add(Draft draft) {
    drafts.add(draft);
  }

  @Override
  public void remove(Draft draft) {
    drafts.remove(draft);
  }

  @Override
  public Optional<Draft> find(PracticeId practice, byte[] visit, String form, Instant since) {
    return drafts.stream()
        .filter(draft -> draft.isOf(practice, visit) && draft.form().equals(form))
        .filter(draft -> !draft.updatedAt().isBefore(since))
        .reduce((earlier, later) -> later);
  }

  @Override
  public Optional<Draft> lock(PracticeId practice, byte[] visit, String form, Instant since) {
    return find(practice, visit, form, since);
  }

  @Override
  public boolean sent(PracticeId practice, byte[] visit, Reference reference) {
    return drafts.stream()
        .filter(draft -> draft.isOf(practice, visit))
        .anyMatch(draft -> draft.reference().filter(reference::equals).isPresent());
  }

  @Override
  public int removeOlderThan(Instant moment) {
    int before = drafts.size();
    drafts.removeIf(draft -> draft.updatedAt().isBefore(moment));
    return before - drafts.size();
  }
}
