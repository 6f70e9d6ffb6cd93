package org.carepost.messaging.twilio;

import com.twilio.exception.ApiException;
import com.twilio.exception.TwilioException;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.api.v2010.account.MessageCreator;
import com.twilio.type.PhoneNumber;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carepost.messaging.OutgoingText;
import org.carepost.messaging.PermanentRefusal;
import org.carepost.messaging.TemporaryRefusal;
import org.carepost.messaging.TextRoute;
import org.carepost.messaging.Uncertain;

/** Texts by one account at Twilio. */
final class TwilioRoute implements TextRoute {
  private static final Logger LOG = System.getLogger(TwilioRoute.class.getName());
  private static final long PAGE = 100;
  private static final Duration CLOCKS_DIFFER_BY = Duration.ofMinutes(5);

  private final TwilioAccount account;
  private final TwilioRestClient client;
  private final Breaker breaker;
  private final Pace pace;
  private final ReceiptAddress receipts;
  private volatile String trouble;

  TwilioRoute(
      TwilioAccount account, TwilioSettings settings, ReceiptAddress receipts, Clock clock) {
    this.account = account;
    this.client =
        new TwilioRestClient.Builder(account.sid(), account.authToken())
            .httpClient(new OneTryClient(settings.baseUrl()))
            .build();
    this.breaker = new Breaker(clock);
    this.pace = new Pace(settings.perSecond(), System.nanoTime());
    this.receipts = receipts;
  }

  /** What keeps the account from sending until somebody acts, if anything. */
  Optional<String> trouble() {
    return Optional.ofNullable(trouble);
  }

  /** How long it cannot be called; zero if it can. */
  Duration shutFor() {
    return breaker.shutFor();
  }

  /** Share of the last calls that failed, in tenths. */
  long failuresInTenths() {
    return Math.round(breaker.failureRate() * 10);
  }

  /** How long until the next call may be made, which is reserved; empty if that is too long. */
  Optional<Duration> reserve() {
    return pace.reserve(System.nanoTime());
  }

  @Override
  public String send(OutgoingText text) {
    breaker.begin();
    try {
      String sid = creator(text).create(client).getSid();
      breaker.succeeded();
      return sid;
    } catch (ApiException e) {
      throw refusal(e);
    } catch (TwilioException e) {
      breaker.failed();
      throw new Uncertain("Twilio's answer could not be read");
    } catch (TemporaryRefusal | Uncertain e) {
      breaker.failed();
      throw e;
    }
  }

  private MessageCreator creator(OutgoingText text) {
    PhoneNumber to = new PhoneNumber(text.to().e164());
    MessageCreator creator =
        account.messagingServiceSid().isEmpty()
            ? Message.creator(account.sid(), to, new PhoneNumber(account.from()), text.body())
            : Message.creator(account.sid(), to, account.messagingServiceSid(), text.body());
    return creator.setStatusCallback(receipts.of(text.id()));
  }

  /**
   * What Twilio's refusal of a text means; its own words are left out, they may hold the number.
   */
  private RuntimeException refusal(ApiException e) {
    int code = e.getCode() == null ? 0 : e.getCode();
    int status = e.getStatusCode() == null ? 0 : e.getStatusCode();
    if (TwilioError.isOurConfiguration(code) || status == 401) {
      stop(code);
      return new TemporaryRefusal(Duration.ZERO, TwilioError.reason(code));
    }
    if (TwilioError.isTemporary(code)) {
      breaker.failed();
      return new TemporaryRefusal(Duration.ZERO, TwilioError.reason(code));
    }
    if (status < 400) {
      breaker.failed();
      return new Uncertain("Twilio's answer could not be read");
    }
    breaker.succeeded();
    return new PermanentRefusal(TwilioError.reason(code), TwilioError.fault(code));
  }

  private void stop(int code) {
    trouble =
        "Twilio does not accept the account "
            + account.sid()
            + " (error "
            + code
            + "). Check its SID and auth token in the settings and start again.";
    LOG.log(Level.ERROR, "No more texts are sent by this account. {0}", trouble);
  }

  /**
   * Texts to the same number with the same words, oldest first.
   *
   * @throws Uncertain if Twilio cannot be asked
   */
  List<String> find(OutgoingText text, Instant since) {
    Instant oldest = since.minus(CLOCKS_DIFFER_BY);
    List<String> found = new ArrayList<>();
    try {
      for (Message message :
          Message.reader(account.sid()).setTo(text.to().e164()).setPageSize(PAGE).read(client)) {
        if (message.getDateCreated().toInstant().isBefore(oldest)) {
          break; // the newest come first
        }
        if (message.getBody().equals(text.body())) {
          found.add(0, message.getSid());
        }
      }
      return found;
    } catch (TwilioException | TemporaryRefusal e) {
      throw new Uncertain("Twilio could not be asked");
    }
  }

  /** Where Twilio sends news of a text. */
  interface ReceiptAddress {
    /** The public address for our id of a text. */
    URI of(java.util.UUID text);
  }
}
