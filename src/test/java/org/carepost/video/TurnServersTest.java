package org.carepost.video;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.UUID;
import org.carepost.platform.SettableClock;
import org.junit.jupiter.api.Test;

class TurnServersTest {
  private static final UUID ADA = UUID.fromString("018f0000-0000-7000-8000-000000000000");

  @Test
  void a_password_is_the_HMAC_of_its_end_and_the_participant() {
    JsonObject rtc =
        new TurnServers(
                Optional.of("turn:one.example.org, turns:two.example.org"),
                Optional.of("north"),
                true,
                new SettableClock())
            .configuration(ADA);
    JsonObject server = rtc.getJsonArray("iceServers").getJsonObject(0);
    assertThat(server.getJsonArray("urls"))
        .hasToString("[\"turn:one.example.org\",\"turns:two.example.org\"]");
    assertThat(server.getString("username")).isEqualTo("1772542800:" + ADA);
    assertThat(server.getString("credential")).isEqualTo("lXA8Q9uMLNSGlniljkdbbMjPDTw=");
    assertThat(rtc.getString("iceTransportPolicy")).isEqualTo("relay");
  }

  @Test
  void without_relays_browsers_find_one_another_alone() {
    JsonObject rtc =
        new TurnServers(Optional.empty(), Optional.empty(), false, new SettableClock())
            .configuration(ADA);
    assertThat(rtc).hasToString("{\"iceServers\":[],\"iceTransportPolicy\":\"all\"}");
  }
}
