package org.carepost.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.carepost.platform.web.ProblemMapper;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What nobody foresaw: whoever met it gets a number, and the log has the cause under it. */
@InServer
class FailureIT {
  private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

  @ArquillianResource private URL site;

  private final List<LogRecord> logged = new CopyOnWriteArrayList<>();
  private final Handler listener =
      new Handler() {
        @Override
        public void publish(LogRecord line) {
          logged.add(line);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @BeforeEach
  void given_somebody_reads_the_log() {
    LOG.addHandler(listener);
  }

  @AfterEach
  void nobody_does_any_more() {
    LOG.removeHandler(listener);
  }

  @Test
  void a_person_gets_a_page_with_the_number_that_the_log_has() throws Exception {
    HttpResponse<String> page = get("broken");
    assertThat(page.body()).contains("<h1 class=\"nhsuk-heading-l\">");
    assertLoggedUnderItsNumber(page);
  }

  @Test
  void a_program_gets_a_problem_with_the_number_that_the_log_has() throws Exception {
    HttpResponse<String> problem = get("api/broken");
    assertThat(problem.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertLoggedUnderItsNumber(problem);
  }

  private void assertLoggedUnderItsNumber(HttpResponse<String> answer) {
    String number = answer.headers().firstValue("X-Correlation-Id").orElseThrow();
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body()).contains(number).doesNotContain(BrokenPages.SECRET, "Exception");
    assertThat(logged).hasSize(1);
    assertThat(logged.get(0).getMessage()).contains(number);
    assertThat(logged.get(0).getThrown()).hasStackTraceContaining(BrokenPages.SECRET);
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(URI.create(site + path)).build(), BodyHandlers.ofString());
  }
}
