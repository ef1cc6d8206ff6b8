package org.hakimtoto.lab.acceptance.report;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hakimtoto.lab.acceptance.ChildGateway;
import org.hakimtoto.lab.acceptance.Phone;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.lab.acceptance.Story;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// PostgreSQL goes away in the middle of a call, and the report is told to its end: its caller
/// reads a reference and that no office knows of it yet, and it is one case once the line is back.
@ExtendWith(WithRealStores.class)
class SealedJournalAcceptance {
  private static final String SWAHILI =
      "END Imepokelewa %s. Bado hakuna ofisi iliyoarifiwa: piga 116 sasa, bure.";
  private static final String ENGLISH =
      "END Received %s. No office has been told yet: call 116 now, free.";

  /// The stranger's report, from the first screen on, in English.
  private static final String[] REPORT = {"2", "2", "2", "Thika", "1", "2", "109", "1"};

  @Test
  void every_report_that_is_told_to_its_end_is_one_case_later(
      RealStores stores, @TempDir Path home) {
    try (var house = RunningGateway.openWithJournals(stores, home.resolve("journal"))) {
      var calls = new ArrayList<Phone>();
      var journeys = Journeys.all(stores);
      for (var journey : journeys) {
        journey.begun(stores);
        calls.add(journey.phone(house).dials().presses(journey.first(journey.keys().size() - 1)));
      }
      var shown = new ArrayList<String>();
      stores.postgres().killHard();
      try {
        for (int i = 0; i < calls.size(); i++) {
          var journey = journeys.get(i);
          var phone = calls.get(i).presses(journey.keys().getLast());
          assertThat(phone.screen())
              .as(journey.toString())
              .isEqualTo(String.format(journey.said(SWAHILI, ENGLISH), dashed(phone)));
          assertThat(phone.repeats().screen()).isEqualTo(phone.screen());
          shown.add(phone.reference());
        }
        assertThat(house.operations("/health/ready").body())
            .contains("\"status\":\"not-ready\"", "\"journal\":\"waiting\"");
        assertThat(house.operations("/health/ready").statusCode()).isEqualTo(503);
        assertThat(house.operations("/health/taking").statusCode())
            .as("a proxy that sent nobody here now would lose what the journal is for")
            .isEqualTo(200);
        assertThat(house.operations("/metrics").body())
            .contains("haki_journal_waiting " + shown.size() + ".0");
      } finally {
        stores.postgres().restart();
      }
      eachIsOneCase(stores, shown);
      assertThat(calls.getFirst().repeats().reference()).isEqualTo(shown.getFirst());
      assertThat(stores.ask("select distinct reported_by from case_file"))
          .as("a PIN that could not be checked proves nothing")
          .containsExactly(List.of("null"));
      await().until(() -> house.operations("/health/ready").body().contains("\"journal\":\"up\""));
    }
  }

  @Test
  void a_call_that_is_dialled_meanwhile_leaves_no_plain_word_on_the_disk(
      RealStores stores, @TempDir Path home) throws IOException {
    Path folder = home.resolve("journal");
    try (var house = RunningGateway.openWithJournals(stores, folder)) {
      String shown;
      stores.postgres().killHard();
      try {
        var phone = house.phone(Journeys.STRANGER).dials().presses(REPORT);
        assertThat(phone.screen()).isEqualTo(String.format(ENGLISH, dashed(phone)));
        shown = phone.reference();
        try (var files = Files.list(folder)) {
          for (Path file : files.toList()) {
            assertThat(Files.readString(file, ISO_8859_1))
                .doesNotContain("711000111", "Thika", "VICTIM", "reporter");
          }
        }
        assertThat(house.operations("/metrics").body())
            .contains("haki_journal_oldest_seconds", "haki_journal_references");
      } finally {
        stores.postgres().restart();
      }
      eachIsOneCase(stores, List.of(shown));
    }
  }

  /// Nobody can check it, and yet the store is well: the office is told now, as of anybody's
  /// report.
  @Test
  void a_pin_that_the_roster_no_longer_knows_leaves_nothing_for_the_journal(
      RealStores stores, @TempDir Path home) {
    try (var house = RunningGateway.openWithJournals(stores, home.resolve("journal"))) {
      var chief = house.phone(Story.CHIEF).dials().presses("1", "1", "1", "1", "1", "215");
      stores.change("delete from officer_pin");

      assertThat(chief.presses(Story.CHIEF_PIN).screen()).contains("116").doesNotContain("Bado");
      assertThat(stores.ask("select reported_by is null from case_file"))
          .containsExactly(List.of("t"));
    }
  }

  /// The carrier brings each callback to both at once.
  @Test
  void two_gateways_show_one_reference_and_file_it_once(RealStores stores, @TempDir Path home) {
    try (var house =
        RunningGateway.openWithJournals(stores, home.resolve("one"), home.resolve("two"))) {
      var shown = new ArrayList<String>();
      stores.postgres().killHard();
      try {
        for (int caller = 1; caller <= 4; caller++) {
          var phone = house.phone("+25471100011" + caller).dials().presses(REPORT);
          assertThat(phone.screen()).isEqualTo(String.format(ENGLISH, dashed(phone)));
          shown.add(phone.reference());
        }
      } finally {
        stores.postgres().restart();
      }
      eachIsOneCase(stores, shown);
    }
  }

  @Tag("faults")
  @Test
  void a_gateway_that_is_killed_meanwhile_files_when_it_is_back(
      RealStores stores, @TempDir Path home) {
    try (var gateway = ChildGateway.start(stores, home)) {
      var phone = new Phone("+254711000111", List.of(gateway.port()), ChildGateway.TOKEN);
      phone.dials().presses(REPORT[0], REPORT[1], REPORT[2], REPORT[3], REPORT[4]);
      String shown;
      stores.postgres().killHard();
      try {
        phone.presses(REPORT[5], REPORT[6], REPORT[7]);
        assertThat(phone.screen()).isEqualTo(String.format(ENGLISH, dashed(phone)));
        shown = phone.reference();
        gateway.killHard();
      } finally {
        stores.postgres().restart();
      }
      gateway.startAgain();
      eachIsOneCase(stores, List.of(shown));
      assertThat(phone.repeats().reference()).isEqualTo(shown);
      assertThat(stores.count("select count(*) from case_file")).isEqualTo(1);
    }
  }

  /// Each with the texts that tell its offices.
  private static void eachIsOneCase(RealStores stores, List<String> shown) {
    await()
        .ignoreExceptions() // the server is starting
        .untilAsserted(() ->
            assertThat(
                    stores.ask("select lpad(reference::text, 9, '0') from case_file").stream()
                        .map(List::getFirst)
                        .map(all -> all.replace("-", ""))
                        .toList())
                .containsExactlyInAnyOrderElementsOf(
                    shown.stream().map(one -> one.replace("-", "")).toList()));
    assertThat(stores.count("select count(*) from case_event")).isEqualTo(shown.size());
    await()
        .untilAsserted(() ->
            assertThat(
                    stores.count(
                        """
                        select count(distinct e.case_id)
                          from message m join case_event e on e.id = m.event_id
                         where m.kind like 'alert%'
                        """))
                .isEqualTo(shown.size()));
  }

  private static String dashed(Phone phone) {
    String digits = phone.reference().replace("-", "");
    return digits.substring(0, 3) + "-" + digits.substring(3, 6) + "-" + digits.substring(6);
  }
}
