package org.carepost.messaging;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How one patient may be reached, as known now.
 *
 * @param wishes of the patient, newest first
 * @param bars of the patient, newest first
 */
public record ContactRecord(List<ContactWish> wishes, List<ContactBar> bars) {
  /** What is known of one of several patients. */
  static ContactRecord of(UUID patient, List<ContactWish> wishes, List<ContactBar> bars) {
    return new ContactRecord(
        wishes.stream().filter(it -> it.patient().equals(patient)).toList(),
        bars.stream().filter(it -> it.patient().equals(patient)).toList());
  }

  /** What was last said of a kind and channel, consent or dissent; empty if never asked. */
  public Optional<ContactWish> answer(TextKind kind, ContactChannel channel) {
    return wishes.stream()
        .filter(it -> it.kind() == kind && it.channel() == channel)
        .filter(it -> it.wish() != ContactWish.Wish.PREFERENCE)
        .findFirst();
  }

  /** The channel that the patient likes best for a kind, if that is known. */
  public Optional<ContactWish> preferred(TextKind kind) {
    return wishes.stream()
        .filter(it -> it.kind() == kind && it.wish() == ContactWish.Wish.PREFERENCE)
        .findFirst()
        .filter(it -> !refuses(kind, it.channel()));
  }

  /** Whether the patient does not want to be written to so. */
  public boolean refuses(TextKind kind, ContactChannel channel) {
    return kind.refusable()
        && answer(kind, channel).filter(it -> it.wish() == ContactWish.Wish.DISSENT).isPresent();
  }

  /** Whether a bar holds; the row that says so. */
  public Optional<ContactBar> standing(ContactBar.Bar bar) {
    return bars.stream().filter(it -> it.bar() == bar).findFirst().filter(ContactBar::up);
  }

  /** Whether the patient has died or left the practice. */
  public boolean gone() {
    return standing(ContactBar.Bar.DIED).or(() -> standing(ContactBar.Bar.LEFT)).isPresent();
  }

  /** Whether it would harm the patient that somebody else reads or hears what is for them. */
  public boolean unsafe() {
    return standing(ContactBar.Bar.UNSAFE).isPresent();
  }

  /** Why no text of a kind may be sent to the patient, if so. */
  public Optional<Suppression> against(TextKind kind) {
    return Arrays.stream(ContactBar.Bar.values())
        .filter(bar -> standing(bar).isPresent())
        .map(ContactBar.Bar::suppression)
        .findFirst()
        .or(
            () ->
                refuses(kind, ContactChannel.TEXT)
                    ? Optional.of(Suppression.DISSENT)
                    : Optional.empty());
  }
}
