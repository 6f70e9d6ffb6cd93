package org.carepost.messaging.twilio;

import com.twilio.security.RequestValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.carepost.platform.problem.Problem;
import org.carepost.platform.problem.ProblemType;
import org.carepost.platform.web.OwnOrigin;

/**
 * Makes sure that Twilio sent a callback: its signature covers the public address and every field.
 */
@ApplicationScoped
public class CallbackCheck {
  private static final Logger LOG = System.getLogger(CallbackCheck.class.getName());

  private final TwilioSettings settings;
  private final OwnOrigin origin;

  /** Checks with the tokens of the given settings. */
  @Inject
  public CallbackCheck(TwilioSettings settings, OwnOrigin origin) {
    this.settings = settings;
    this.origin = origin;
  }

  /**
   * The fields of a callback, if Twilio sent it.
   *
   * @param path that was called
   * @param signature the header <code>X-Twilio-Signature</code>, or null
   * @throws Problem {@link ProblemType#NOT_ALLOWED} if not; nothing of it is kept
   */
  Map<String, String> checked(String path, Map<String, List<String>> fields, String signature) {
    Map<String, String> values = new HashMap<>();
    fields.forEach((name, all) -> values.put(name, all.isEmpty() ? "" : all.get(0)));
    boolean single = fields.values().stream().allMatch(all -> all.size() == 1);
    String account = values.getOrDefault("AccountSid", "");
    boolean genuine =
        single
            && signature != null
            && settings.accounts().stream()
                .filter(it -> it.sid().equals(account))
                .map(it -> new RequestValidator(it.authToken()))
                .anyMatch(it -> it.validate(origin.link(path), values, signature));
    if (!genuine) {
      LOG.log(Level.WARNING, "A callback at {0} was not signed by Twilio", path);
      throw new Problem(ProblemType.NOT_ALLOWED);
    }
    return values;
  }
}
