package org.hakimtoto.lab.acceptance.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.hakimtoto.lab.acceptance.ApiUser;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

/// The story of one office that asks for many numbers while people report. It is measured how long
/// they wait, so nothing else runs beside it.
@Isolated
@ExtendWith(WithRealStores.class)
class NobodysWorkAcceptance {
  private static final int QUESTIONS = 40;
  private static final int CALLERS = 30;

  /// Less than what a question waits for.
  private static final Duration MOST = Duration.ofSeconds(2);

  private static final String NUMBERS = "/indicators?from=2026-01-01&to=2026-11-25";

  /// Report in English, victim, abuse going on, a place by its letters, beaten, girl of 9, and a
  /// text allowed.
  private static final String[] REPORT = {"2", "2", "2", "Thika", "1", "2", "109", "2"};

  @Test
  void forty_slow_questions_for_numbers_hold_up_no_call(RealStores stores)
      throws InterruptedException, ExecutionException {
    try (var house = RunningGateway.open(stores);
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var office = ApiUser.of(house, stores);
      String first = house.phone(caller(CALLERS)).dials().screen();
      var enough = new CountDownLatch(1);
      var questions = new ArrayList<Future<List<HttpResponse<String>>>>();
      List<Future<Called>> called;
      try (var _ = stores.hold("lock table indicator_fact in access exclusive mode")) {
        for (int i = 0; i < QUESTIONS; i++) {
          questions.add(threads.submit(() -> asksUntil(enough, office)));
        }
        var calls = new ArrayList<Callable<Called>>();
        for (int i = 0; i < CALLERS; i++) {
          String caller = caller(i);
          calls.add(() -> call(house, caller));
        }
        called = threads.invokeAll(calls);
        enough.countDown();
        for (var question : questions) {
          question.get().forEach(NobodysWorkAcceptance::assertRefused);
        }
      }
      for (var call : called) {
        assertThat(call.get().first()).isEqualTo(first);
        assertThat(call.get().last()).startsWith("END ").containsPattern("\\d{3}-\\d{3}-\\d{3}");
        assertThat(call.get().longest()).isLessThan(MOST);
      }
      assertThat(stores.count("select count(*) from case_file")).isEqualTo(CALLERS);
      assertThat(office.get(NUMBERS).statusCode()).as("afterwards").isEqualTo(200);
      assertThat(house.operations("/metrics").body())
          .contains("haki_postgres_breaker_open 0", "haki_postgres_callers_breaker_open 0");
    }
  }

  /// Asks again after the second that each refusal tells.
  private static List<HttpResponse<String>> asksUntil(CountDownLatch enough, ApiUser office)
      throws InterruptedException {
    var answers = new ArrayList<HttpResponse<String>>();
    do {
      answers.add(office.get(NUMBERS));
    } while (!enough.await(1, TimeUnit.SECONDS));
    return answers;
  }

  private static void assertRefused(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isIn(429, 503);
    assertThat(answer.headers().firstValue("Retry-After")).contains("1");
    assertThat(answer.body()).contains("urn:haki:problem:");
  }

  /// @param longest any press of it took
  private record Called(String first, String last, Duration longest) {}

  private static Called call(RunningGateway house, String caller) {
    var phone = house.phone(caller);
    Duration longest = timed(phone::dials);
    String first = phone.screen();
    for (String key : REPORT) {
      Duration took = timed(() -> phone.presses(key));
      longest = took.compareTo(longest) > 0 ? took : longest;
    }
    return new Called(first, phone.screen(), longest);
  }

  private static Duration timed(Runnable press) {
    long began = System.nanoTime();
    press.run();
    return Duration.ofNanos(System.nanoTime() - began);
  }

  private static String caller(int number) {
    return "+2547220000" + (10 + number);
  }
}
