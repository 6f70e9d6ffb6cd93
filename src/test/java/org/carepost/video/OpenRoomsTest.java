package org.carepost.video;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.websocket.Session;
import java.io.StringReader;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.carepost.platform.web.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class OpenRoomsTest {
  private final VideoDesk desk = new VideoDesk();
  private final Call call = desk.running();
  private final Participant ada = desk.patient(call);
  private final Participant amara = Participant.staff(call, desk.clinician, desk.clock.instant());
  private final OpenRooms rooms = new OpenRooms();

  @Test
  void whoever_comes_learns_who_is_there_and_the_others_learn_of_them() {
    FakeSession first = sits(ada);
    FakeSession second = sits(amara);
    assertThat(types(first)).containsExactly("welcome", "joined");
    assertThat(types(second)).containsExactly("welcome");
    assertThat(said(second, 0).getJsonArray("peers").getJsonObject(0).getString("name"))
        .isEqualTo("Ada Lovelace");
  }

  @Test
  void whoever_is_connected_is_there_and_nobody_else() {
    FakeSession session = sits(ada);
    assertThat(rooms.holds(ada)).isTrue();
    assertThat(rooms.holds(amara)).isFalse();
    leave(session.session);
    assertThat(rooms.holds(ada)).isFalse();
  }

  /** The server tells of the end of a connection within the call that closes it. */
  @Test
  @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void ending_a_room_waits_for_nobody_who_leaves_at_the_same_moment() {
    FakeSession first = sits(ada);
    FakeSession second = sits(amara);
    first.whenClosed(
        () -> {
          leave(first.session);
          // the other's page goes away by itself just then, as another thread reports
          CompletableFuture.runAsync(() -> leave(second.session))
              .orTimeout(10, TimeUnit.SECONDS)
              .join();
        });
    second.whenClosed(() -> leave(second.session));
    rooms.heard(RoomNews.of(call, RoomNews.Kind.ENDED));
    assertThat(first.heard()).endsWith("{\"t\":\"ended\"}", "ended");
    assertThat(second.heard()).endsWith("{\"t\":\"ended\"}", "ended");
    assertThat(rooms.room(call.id())).isEmpty();
  }

  @Test
  @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void a_new_connection_of_the_same_page_ends_the_old_one_and_nobody_hears_that_they_left() {
    FakeSession other = sits(amara);
    FakeSession before = sits(ada);
    before.whenClosed(() -> leave(before.session));
    FakeSession after = sits(ada);
    assertThat(before.heard()).endsWith("replaced");
    assertThat(types(other)).containsExactly("welcome", "joined", "joined");
    assertThat(rooms.seat(call.id(), after.session)).isPresent();
  }

  @Test
  void a_room_that_everybody_left_opens_again() {
    leave(sits(ada).session);
    assertThat(rooms.room(call.id())).isEmpty();
    assertThat(types(sits(ada))).containsExactly("welcome");
  }

  @Test
  void who_loses_the_connection_is_lost_and_who_leaves_has_left() {
    FakeSession other = sits(amara);
    leave(sits(ada).session);
    rooms.leave(call.id(), sits(ada).session, true);
    assertThat(types(other)).containsExactly("welcome", "joined", "lost", "joined", "left");
  }

  @Test
  void who_is_silent_for_twenty_seconds_is_lost_and_who_speaks_stays() {
    DropSilentConnections job = new DropSilentConnections(rooms, desk.clock);
    FakeSession silent = sits(ada);
    FakeSession speaking = sits(amara);
    desk.clock.pass(Duration.ofSeconds(20));
    rooms.seat(call.id(), speaking.session).orElseThrow().budget().take();
    job.run();
    assertThat(silent.heard()).doesNotContain("silent");
    desk.clock.pass(Duration.ofSeconds(1));
    job.run();
    assertThat(silent.heard()).endsWith("silent");
    assertThat(types(speaking)).containsExactly("welcome", "lost");
    assertThat(rooms.seat(call.id(), silent.session)).isEmpty();
    desk.clock.pass(Duration.ofSeconds(21));
    job.run();
    assertThat(rooms.room(call.id())).isEmpty();
  }

  private FakeSession sits(Participant who) {
    FakeSession connection = new FakeSession();
    rooms.enter(new Seat(who, Tokens.random(), connection.session, new MessageBudget(desk.clock)));
    return connection;
  }

  private void leave(Session session) {
    rooms.leave(call.id(), session, false);
  }

  private static Stream<String> types(FakeSession connection) {
    return connection.heard().stream()
        .map(it -> Json.createReader(new StringReader(it)).readObject().getString("t"));
  }

  private static JsonObject said(FakeSession connection, int which) {
    return Json.createReader(new StringReader(connection.heard().get(which))).readObject();
  }
}
