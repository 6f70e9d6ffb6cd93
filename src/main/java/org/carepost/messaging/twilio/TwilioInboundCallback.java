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
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import org.carepost.messaging.ReceiveText;
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

  private static final Logger LOG = System.getLogger(TwilioInboundCallback.class.getName());
  private static final int LONGEST_SID = 64;

  private final CallbackCheck check;
  private final ReceiveText receiveText;

  @Inject
  TwilioInboundCallback(CallbackCheck check, ReceiveText receiveText) {
    this.check = check;
    this.receiveText = receiveText;
  }

  /**
   * Takes a text; one that comes again changes nothing, and one that is not from a mobile cannot be
   * answered and is left. 204.
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
      receive(sid, text.getOrDefault("From", ""), text.getOrDefault("Body", ""));
    }
    return Response.noContent().build();
  }

  private void receive(String sid, String from, String body) {
    try {
      receiveText.receive(sid, new MobileNumber(from), PlainText.clean(body));
    } catch (UnfitValue e) {
      LOG.log(Level.INFO, "Text {0} did not come from a mobile number", sid);
    }
  }
}
