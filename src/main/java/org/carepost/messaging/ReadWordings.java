package org.carepost.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.carepost.people.StaffMember;
import org.carepost.platform.WallClock;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;
import org.carepost.platform.web.Words;
import org.carepost.practice.Practices;

/** Shows staff the words of their practice's texts. */
@ApplicationScoped
public class ReadWordings {
  private static final int MOST = 500;

  private final TextWordings wordings;
  private final TextWords defaults;
  private final Practices practices;
  private final Words words;

  /** Shows the given words. */
  @Inject
  public ReadWordings(TextWordings wordings, TextWords defaults, Practices practices, Words words) {
    this.wordings = wordings;
    this.defaults = defaults;
    this.practices = practices;
    this.words = words;
  }

  /** All that are used: Carepost's own texts first, then those that staff send. */
  @Transactional
  public List<WordingLine> lines(StaffMember by) {
    List<TextWording> saved = wordings.all(by.practice(), MOST);
    Set<WordingKey> active =
        saved.stream()
            .filter(TextWording::active)
            .map(TextWording::key)
            .collect(Collectors.toSet());
    List<WordingLine> lines = new ArrayList<>();
    Arrays.stream(TextTemplate.values())
        .filter(template -> !active.contains(WordingKey.of(template)))
        .forEach(template -> lines.add(line(template)));
    saved.forEach(wording -> lines.add(line(wording, by)));
    return lines;
  }

  /** Those that staff can send, by name. */
  @Transactional
  public List<TextWording> toChoose(StaffMember by) {
    return wordings.all(by.practice(), MOST).stream()
        .filter(it -> it.key().own() && it.active())
        .toList();
  }

  /** All versions of one, newest first. */
  @Transactional
  public List<WordingLine> versions(WordingKey key, StaffMember by) {
    List<TextWording> versions = wordings.versions(by.practice(), key, MOST);
    return versions.stream()
        .map(it -> line(it, it == versions.get(0) ? state(it) : "messaging.wording.REPLACED", by))
        .toList();
  }

  /**
   * What to start from when the words of a text are written.
   *
   * @throws Problem not found, if there is no such text
   */
  @Transactional
  public WordingDraft draft(WordingKey key, StaffMember by) {
    Optional<TextWording> newest = wordings.newest(by.practice(), key);
    return newest
        .map(it -> new WordingDraft(it.name(), it.kind(), it.body()))
        .or(() -> key.template().map(this::draft))
        .or(() -> inAnotherLanguage(key, by))
        .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  private WordingDraft draft(TextTemplate template) {
    return new WordingDraft(name(template), template.kind(), defaults.of(template));
  }

  private Optional<WordingDraft> inAnotherLanguage(WordingKey key, StaffMember by) {
    return wordings.all(by.practice(), MOST).stream()
        .filter(it -> it.key().code().equals(key.code()))
        .findFirst()
        .map(it -> new WordingDraft(it.name(), it.kind(), it.body()));
  }

  private String name(TextTemplate template) {
    return words.text("messaging.text." + template.key());
  }

  private WordingLine line(TextTemplate template) {
    WordingKey key = WordingKey.of(template);
    return new WordingLine(
        key.code(),
        key.language(),
        key.languageName(),
        name(template),
        kind(template.kind()),
        defaults.of(template),
        words.text("messaging.wording.default"),
        words.text("messaging.wording.ACTIVE"),
        words.text("messaging.wording.ACTIVE.colour"));
  }

  private WordingLine line(TextWording wording, StaffMember by) {
    return line(wording, state(wording), by);
  }

  private static String state(TextWording newest) {
    return newest.active() ? "messaging.wording.ACTIVE" : "messaging.wording.RETIRED";
  }

  private WordingLine line(TextWording wording, String state, StaffMember by) {
    WallClock times = new WallClock(practices.get(by.practice()).zone());
    return new WordingLine(
        wording.key().code(),
        wording.key().language(),
        wording.key().languageName(),
        wording.name(),
        kind(wording.kind()),
        wording.body(),
        words.text(
            "messaging.wording.saved",
            wording.version(),
            wording.savedName(),
            times.full(wording.savedAt())),
        words.text(state),
        words.text(state + ".colour"));
  }

  private String kind(TextKind kind) {
    return words.text("messaging.kind." + kind.name());
  }
}
