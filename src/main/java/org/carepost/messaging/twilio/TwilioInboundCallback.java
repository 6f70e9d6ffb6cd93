package org.carepost.messaging.twilio;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.carepost.messaging.ReceiveText;
import org.carepost.messaging.StopWord;
import org.carepost.people.MobileNumber;
import org.carepost.people.UnfitValue;
import org.carepost.platform.PlainText;
import org.carepost.platform.problem.Problem;

/**
 * Where Twilio sends texts that people write to us.
 *
 * @see <a href="https://www.twilio.com/docs/messaging/guides/webhook-request">Twilio, webhook
 *     request</a>
 */
@Path(TwilioInboundCallback.PATH)
@RequestScoped
@PermitAll
public class TwilioInboundCallback {
  static final String PATH = "/callbacks/twilio/inbound";

  private static final int LONGEST_SID = 64;

  private final CallbackCheck check;
  private final ReceiveText receiveText;

  @Inject
  TwilioInboundCallback(CallbackCheck check, ReceiveText receiveText) {
    this.check = check;
    this.receiveText = receiveText;
  }

  /**
   * Takes a text; one that comes again changes nothing. 204.
   *
   * @throws Problem not allowed, if Twilio did not sign it
   */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response receive(
      MultivaluedMap<String, String> fields, @HeaderParam("X-Twilio-Signature") String signature) {
    Map<String, String> text = check.checked(PATH, fields, signature);
    String sid = text.getOrDefault("MessageSid", "");
    if (!sid.isEmpty() && sid.length() <= LONGEST_SID) {
      receive(sid, text);
    }
    return Response.noContent().build();
  }

  private void receive(String sid, Map<String, String> text) {
    String from = text.getOrDefault("From", "");
    String body = PlainText.clean(text.getOrDefault("Body", ""));
    mobile(from)
        .ifPresentOrElse(
            mobile ->
                receiveText.receive(sid, mobile, body, taken(text.getOrDefault("OptOutType", ""))),
            () -> receiveText.receiveFromNoMobile(sid, PlainText.clean(from), body));
  }

  private static Optional<MobileNumber> mobile(String from) {
    try {
      return Optional.of(new MobileNumber(from));
    } catch (UnfitValue noMobile) {
      return Optional.empty();
    }
  }

  /** Twilio has its own list of words, or the one of the account's messaging service. */
  private static Optional<StopWord> taken(String optOutType) {
    return switch (optOutType) {
      case "STOP" -> Optional.of(StopWord.STOP);
      case "START" -> Optional.of(StopWord.START);
      default -> Optional.empty();
    };
  }
}
