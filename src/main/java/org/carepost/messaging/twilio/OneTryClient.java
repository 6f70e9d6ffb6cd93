package org.carepost.messaging.twilio;

import com.twilio.exception.ApiException;
import com.twilio.http.NetworkHttpClient;
import com.twilio.http.Request;
import com.twilio.http.Response;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.carepost.messaging.TemporaryRefusal;
import org.carepost.messaging.Uncertain;

/**
 * Calls Twilio once: what fails is not repeated here, since a repeat could send a text twice. It
 * says whether a request that failed can have arrived.
 */
class OneTryClient extends NetworkHttpClient {
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int UNAVAILABLE = 503;
  private static final int MOST_CALLS = 64;
  private static final Timeout TO_CONNECT = Timeout.ofSeconds(3);
  private static final Timeout TO_ANSWER = Timeout.ofSeconds(7);
  private static final TimeValue UNUSED = TimeValue.ofSeconds(2);

  private final Optional<URI> base;

  /**
   * @param base where Twilio is, if not where it always is
   */
  OneTryClient(Optional<URI> base) {
    super(
        HttpClientBuilder.create()
            .disableAutomaticRetries()
            .disableCookieManagement()
            .setConnectionManager(
                PoolingHttpClientConnectionManagerBuilder.create()
                    .setMaxConnPerRoute(MOST_CALLS)
                    .setMaxConnTotal(MOST_CALLS)
                    .setDefaultConnectionConfig(
                        ConnectionConfig.custom()
                            .setConnectTimeout(TO_CONNECT)
                            .setSocketTimeout(TO_ANSWER)
                            .setValidateAfterInactivity(UNUSED)
                            .build())
                    .build())
            .setDefaultRequestConfig(
                RequestConfig.custom()
                    .setConnectionRequestTimeout(TO_CONNECT)
                    .setResponseTimeout(TO_ANSWER)
                    .build()));
    this.base = base;
  }

  /**
   * @throws TemporaryRefusal if Twilio certainly did not take the request and may later
   * @throws Uncertain if nobody knows whether it did
   */
  @Override
  public Response reliableRequest(Request request) {
    Response response = call(base.map(it -> rebased(request, it)).orElse(request));
    int status = response.getStatusCode();
    if (status == TOO_MANY_REQUESTS || status == UNAVAILABLE) {
      throw new TemporaryRefusal(retryAfter(response), "Twilio answered " + status);
    }
    if (status >= 500) {
      throw new Uncertain("Twilio answered " + status);
    }
    return response;
  }

  private Response call(Request request) {
    try {
      return makeRequest(request);
    } catch (ApiException e) {
      if (neverConnected(e)) {
        throw new TemporaryRefusal(Duration.ZERO, "Twilio cannot be reached");
      }
      throw new Uncertain("Twilio did not answer in time");
    }
  }

  private static boolean neverConnected(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof ConnectException
          || cause instanceof ConnectTimeoutException
          || cause instanceof NoRouteToHostException
          || cause instanceof UnknownHostException) {
        return true;
      }
    }
    return false;
  }

  /** Seconds only: Twilio sends no dates. */
  private static Duration retryAfter(Response response) {
    return Optional.ofNullable(response.getHeaders()).stream()
        .flatMap(Arrays::stream)
        .filter(header -> header.getName().equalsIgnoreCase("Retry-After"))
        .filter(header -> header.getValue().matches("[0-9]{1,5}"))
        .map(header -> Duration.ofSeconds(Long.parseLong(header.getValue())))
        .findFirst()
        .orElse(Duration.ZERO);
  }

  /** The SDK knows no other host than Twilio's. */
  private static Request rebased(Request request, URI base) {
    URI asked = URI.create(request.getUrl());
    String query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
    Request other = new Request(request.getMethod(), base + asked.getRawPath() + query);
    if (request.getAuthStrategy() == null) {
      other.setAuth(request.getUsername(), request.getPassword());
    } else {
      other.setAuth(request.getAuthStrategy());
    }
    other.setContentType(request.getContentType());
    other.setUserAgentExtensions(request.getUserAgentExtensions());
    request.getQueryParams().forEach((key, all) -> all.forEach(it -> other.addQueryParam(key, it)));
    request.getPostParams().forEach((key, all) -> all.forEach(it -> other.addPostParam(key, it)));
    request
        .getHeaderParams()
        .forEach((key, all) -> all.forEach(it -> other.addHeaderParam(key, it)));
    return other;
  }
}
