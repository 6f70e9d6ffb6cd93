package org.carepost.video;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carepost.platform.PracticeId;
import org.carepost.platform.web.Words;
import org.carepost.triage.BesideCase;

/** Shows in a case its video calls, with their notes as they were last saved, and outcomes. */
@ApplicationScoped
public class CallsInCase implements BesideCase {
  private static final int MOST = 50;

  private final Calls calls;
  private final Words words;

  @Inject
  CallsInCase(Calls calls, Words words) {
    this.calls = calls;
    this.words = words;
  }

  @Override
  public List<Line> of(PracticeId practice, UUID caseId) {
    return calls.ofCase(practice, caseId, MOST).stream().map(this::line).toList();
  }

  private Line line(Call call) {
    String state = words.text("video.state." + call.state().name());
    String what =
        words.text(
            "video.case.line",
            call.participants().clinicianName(),
            call.outcome()
                .map(
                    it ->
                        words.text("video.case.outcome", state, words.text("triage.outcome." + it)))
                .orElse(state));
    return new Line(
        what,
        call.progress().endedAt().or(call::noteSavedAt).orElse(call.scheduledFor()),
        call.note(),
        Optional.of("/video/" + call.id()));
  }
}
