package org.carepost.navigation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carepost.platform.PracticeId;
import org.carepost.platform.web.Choice;
import org.carepost.platform.web.Words;

/**
 * A caller as staff see them.
 *
 * @param path address of the enquiry
 * @param practice where they rang
 * @param caller who it is, or null if not found
 * @param name what they are called, or empty
 * @param age in years, or null
 * @param needs to choose from
 * @param pathway for what they need, or null
 * @param asked whether the questions about safety were answered
 * @param questions about safety, and those that keep it with the practice
 * @param flags red flags that were answered with yes
 * @param kept whether it stays with the practice
 * @param services that can help, the best first
 * @param misses those that fit but for one thing
 */
public record EnquiryView(
    String path,
    PracticeId practice,
    CallerLine caller,
    String name,
    String age,
    List<NeedChoice> needs,
    Pathway pathway,
    boolean asked,
    List<Choice> questions,
    List<RedFlag> flags,
    boolean kept,
    List<FoundService> services,
    List<FoundService> misses,
    String near) {
  /** A need and its two letters. */
  public record NeedChoice(String code, String id, String name, boolean current) {}

  static EnquiryView of(HelpCaller.Help help, PracticeId practice, Words words) {
    Pathway pathway = help.pathway().orElse(null);
    List<NeedChoice> needs = new ArrayList<>();
    NeedCodes.of(help.all())
        .forEach(
            (code, it) ->
                needs.add(
                    new NeedChoice(
                        code,
                        it.id(),
                        it.need(),
                        pathway != null && it.id().equals(pathway.id()))));
    Optional<Offer> offer = help.offer();
    return new EnquiryView(
        "/navigate/" + help.enquiry().id(),
        practice,
        help.patient().map(CallerLine::of).orElse(null),
        help.who(),
        help.age().isPresent() ? String.valueOf(help.age().getAsInt()) : null,
        needs,
        pathway,
        help.enquiry().isAsked(),
        pathway == null ? List.of() : questions(pathway, help, words),
        help.flags(),
        help.enquiry().isAsked() && offer.isEmpty(),
        offer.map(EnquiryView::all).orElse(List.of()),
        offer.map(Offer::nearMisses).orElse(List.of()),
        offer.map(Offer::near).orElse(""));
  }

  private static List<FoundService> all(Offer offer) {
    return Stream.concat(
            offer.services().stream(),
            offer.last().stream()
                .filter(
                    last ->
                        offer.services().stream()
                            .noneMatch(it -> it.service().equals(last.service()))))
        .toList();
  }

  private static List<Choice> questions(Pathway pathway, HelpCaller.Help help, Words words) {
    return Stream.concat(
            help.safety().stream().map(it -> Choice.of("flag:" + it.id(), it.question())),
            Stream.concat(
                    WhomQuestions.of(pathway, help.patient().isPresent(), words).stream(),
                    pathway.exclusions().stream())
                .map(it -> Choice.of("keep:" + it.id(), it.question())))
        .toList();
  }

  /** Whether somebody must call 999. */
  public boolean emergency() {
    return flags.stream().anyMatch(it -> it.call() == RedFlag.Call.EMERGENCY);
  }
}
