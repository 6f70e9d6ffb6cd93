package org.carepost.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A time that is given up is kept for whoever waits before it begins. */
class KeptTimeTest {
  private final FourWho four = new FourWho();
  private final Desk desk = four.desk;

  @Test
  void who_joins_the_list_later_is_offered_it() {
    nobodyWaits();
    four.givenUp(AnAppointment.ofAda());
    four.offer();
    assertThat(four.asked()).isEmpty();
    desk.changeList.add(four.waiting.get(2).id(), FourWho.ANY, desk.by);
    desk.clock.pass(Duration.ofMinutes(30));
    four.offer();
    assertThat(four.asked()).containsExactly("Wc");
    assertThat(times()).singleElement().extracting(FreeTime::waves).isEqualTo(1);
  }

  @Test
  void it_is_not_offered_once_it_is_too_late() {
    nobodyWaits();
    four.givenUp(AnAppointment.ofAda());
    desk.clock.set(Instant.parse("2026-03-10T08:30:00Z"));
    four.offer();
    assertThat(times()).extracting(FreeTime::state).containsExactly(FreeTime.State.CLOSED);
  }

  @Test
  void the_same_time_is_kept_once() {
    Appointment freed = four.givenUp(AnAppointment.ofAda());
    desk.freeSlot.free(freed, freed.slot());
    four.keepWhatIsFreed();
    assertThat(times()).hasSize(1);
    four.offer();
    assertThat(four.asked()).containsExactly("Wa", "Wb");
  }

  private void nobodyWaits() {
    desk.list
        .waiting(AnAppointment.RIVERSIDE, 9)
        .forEach(it -> desk.changeList.remove(it.place().id(), desk.by));
  }

  private List<FreeTime> times() {
    return desk.list.freed(AnAppointment.RIVERSIDE, Instant.EPOCH, 9);
  }
}
