package org.carepost.messaging.twilio;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.carepost.messaging.Receipt;
import org.carepost.messaging.RecordReceipt;
import org.carepost.messaging.TextState;
import org.carepost.platform.problem.Problem;

/**
 * Where Twilio sends news of a text.
 *
 * @see <a href="https://www.twilio.com/docs/messaging/guides/track-outbound-message-status">Twilio,
 *     status callbacks</a>
 */
@Path("/callbacks/twilio/status/{message:[0-9a-f-]{36}}")
@RequestScoped
@PermitAll
public class TwilioStatusCallback {
  private final CallbackCheck check;
  private final RecordReceipt recordReceipt;

  @PathParam("message")
  private UUID message;

  @Inject
  TwilioStatusCallback(CallbackCheck check, RecordReceipt recordReceipt) {
    this.check = check;
    this.recordReceipt = recordReceipt;
  }

  /** The path for a text. */
  static String path(UUID message) {
    return "/callbacks/twilio/status/" + message;
  }

  /**
   * Takes news; late and repeated news changes nothing. 204.
   *
   * @throws Problem not allowed, if Twilio did not sign it
   */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response hear(
      MultivaluedMap<String, String> fields, @HeaderParam("X-Twilio-Signature") String signature) {
    Map<String, String> news = check.checked(path(message), fields, signature);
    receipt(news).ifPresent(receipt -> recordReceipt.record(message, receipt));
    return Response.noContent().build();
  }

  /** What the fields of a callback say of a text; empty if that is nothing that we know. */
  static Optional<Receipt> receipt(Map<String, String> news) {
    return state(news.getOrDefault("MessageStatus", "")).map(state -> receipt(state, news));
  }

  private static Receipt receipt(TextState state, Map<String, String> news) {
    String gatewayId = news.getOrDefault("MessageSid", "");
    int code = code(news.getOrDefault("ErrorCode", ""));
    return code == 0 || !state.missed()
        ? Receipt.of(gatewayId, state)
        : new Receipt(gatewayId, state, TwilioError.reason(code), TwilioError.fault(code));
  }

  private static int code(String field) {
    return field.matches("[0-9]{1,6}") ? Integer.parseInt(field) : 0;
  }

  private static Optional<TextState> state(String status) {
    return switch (status) {
      case "queued", "accepted", "sending", "scheduled" -> Optional.of(TextState.ACCEPTED);
      case "sent" -> Optional.of(TextState.SENT);
      case "delivered", "read" -> Optional.of(TextState.DELIVERED);
      case "undelivered" -> Optional.of(TextState.UNDELIVERED);
      case "failed", "canceled" -> Optional.of(TextState.FAILED);
      default -> Optional.empty();
    };
  }
}
