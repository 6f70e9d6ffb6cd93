package org.carepost.navigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.carepost.platform.WallClock;
import org.carepost.platform.web.Words;

/** Says in words what became of files. */
@ApplicationScoped
public class ShowImports {

  private final KnownPostcodes postcodes;
  private final Words words;

  @Inject
  ShowImports(KnownPostcodes postcodes, Words words) {
    this.postcodes = postcodes;
    this.words = words;
  }

  /**
   * A file in a list.
   *
   * @param id of its import
   * @param what became of it
   */
  public record Line(String id, String when, String what) {}

  /**
   * Why a service was refused.
   *
   * @param where line and path, or path alone
   */
  public record Refused(String where, String why) {}

  /** Each in a line. */
  public List<Line> lines(List<ImportProgress> imports) {
    return imports.stream()
        .map(it -> new Line(it.id().toString(), time(it.begunAt()), line(it)))
        .toList();
  }

  /** One in a line, without its time. */
  public String line(ImportProgress it) {
    return words.text(
        "navigation.import." + it.state().name(),
        it.source(),
        it.author(),
        it.services(),
        it.added(),
        it.changed(),
        it.unchanged(),
        it.retired(),
        it.refused());
  }

  /** Why services of a file were refused. */
  public List<Refused> refusals(ImportProgress it) {
    return it.refusals().stream()
        .map(why -> new Refused(words.text("navigation.refusal", why.line(), why.path()), why(why)))
        .toList();
  }

  private String why(ServiceRefusal refusal) {
    String key = "navigation.refusal." + refusal.reason();
    return words.has(key) ? words.text(key) : refusal.reason();
  }

  /** How it is known where postcodes are. */
  @Transactional
  public String postcodes() {
    return postcodes.lastLoad().map(this::line).orElse(words.text("navigation.postcodes.none"));
  }

  private String line(PostcodeLoad it) {
    return it.isLoaded()
        ? words.text(
            "navigation.postcodes.loaded",
            time(it.at()),
            it.file(),
            it.kept(),
            it.withoutPlace(),
            it.refused())
        : words.text(
            "navigation.postcodes.refused",
            time(it.at()),
            it.file(),
            words.text("navigation.postcodes.reason." + it.reason(), it.refusedLine()));
  }

  private static String time(Instant moment) {
    return WallClock.ENGLAND.full(moment);
  }
}
