package org.hakimtoto.lab.acceptance.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hakimtoto.lab.acceptance.ApiUser;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The story of one office that asks for many numbers while people report.
@ExtendWith(WithRealStores.class)
class NobodysWorkAcceptance {
  private static final int QUESTIONS = 40;
  private static final int CALLERS = 30;
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
      var questions = new ArrayList<Future<HttpResponse<String>>>();
      try (var _ = stores.hold("lock table indicator_fact in access exclusive mode")) {
        for (int i = 0; i < QUESTIONS; i++) {
          questions.add(threads.submit(() -> office.get(NUMBERS)));
        }
        var calls = new ArrayList<Callable<List<String>>>();
        for (int i = 0; i < CALLERS; i++) {
          String caller = caller(i);
          calls.add(() -> call(house, caller));
        }
        for (var call : threads.invokeAll(calls)) {
          assertThat(call.get().getFirst()).isEqualTo(first);
          assertThat(call.get().getLast())
              .startsWith("END ")
              .containsPattern("\\d{3}-\\d{3}-\\d{3}");
        }
        for (var question : questions) {
          assertThat(question.get().statusCode()).as(question.get().body()).isIn(429, 503);
          assertThat(question.get().headers().firstValue("Retry-After")).contains("1");
          assertThat(question.get().body()).contains("urn:haki:problem:");
        }
      }
      assertThat(stores.count("select count(*) from case_file")).isEqualTo(CALLERS);
      assertThat(office.get(NUMBERS).statusCode()).as("afterwards").isEqualTo(200);
      assertThat(house.operations("/metrics").body())
          .contains("haki_postgres_breaker_open 0", "haki_postgres_callers_breaker_open 0");
    }
  }

  private static List<String> call(RunningGateway house, String caller) {
    var phone = house.phone(caller).dials();
    String first = phone.screen();
    return List.of(first, phone.presses(REPORT).screen());
  }

  private static String caller(int number) {
    return "+2547220000" + (10 + number);
  }
}
