package org.hakimtoto.lab.acceptance.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import org.hakimtoto.lab.acceptance.Phone;
import org.hakimtoto.lab.acceptance.Reports;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.store.crypto.KeyRing;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// One gateway writes with the new key of the index, one has only read it: a call that goes to and
/// fro is one call, with either key it began with.
@ExtendWith(WithRealStores.class)
class RotatedIndexAcceptance {
  private static final String CHIEF = "+254700000001";
  private static final String PIN = "482915";
  private static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");

  @TempDir private Path home;
  private RealStores stores;
  private RunningGateway house;

  @BeforeEach
  void setUp(RealStores real) throws Exception {
    stores = real;
    Path reads = copy(real.keyFile(), "reads.json");
    new KeyRing(reads).announce("index", NOW);
    Path writes = copy(reads, "writes.json");
    new KeyRing(writes).promote("index", NOW.plus(KeyRing.KNOWN));
    house = RunningGateway.openWithKeys(real, reads, writes);
  }

  private Path copy(Path file, String name) throws Exception {
    return Files.copy(file, home.resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void a_call_that_began_with_the_older_key_is_one_call_with_one_case() {
    assertThat(reported(0)).startsWith("CON Imepokelewa");
    assertThat(stores.count("select count(*) from case_file")).isEqualTo(1);
  }

  @Test
  void so_is_one_that_began_with_the_newer_key() {
    assertThat(reported(1)).startsWith("CON Imepokelewa");
    assertThat(stores.count("select count(*) from case_file")).isEqualTo(1);
  }

  @Test
  void a_callback_that_both_get_is_answered_with_the_same_bytes_and_is_one_case() {
    List<Integer> ports = house.ports();
    Phone phone = house.phone(CHIEF).by(ports.getFirst()).dials();
    for (String key : Reports.boyInACell(15)) {
      phone = phone.by(ports.getLast()).presses(key);
    }
    phone = phone.by(ports.getFirst(), ports.getLast()).presses(PIN);

    assertThat(phone.screen()).startsWith("CON Imepokelewa");
    assertThat(stores.count("select count(*) from case_file")).isEqualTo(1);
    assertThat(stores.count("select count(*) from answered_press where length(press_key) <> 32"))
        .isZero();
  }

  @Test
  void a_draft_of_either_key_is_filed_when_its_call_ends() {
    List<Integer> ports = house.ports();
    Phone phone = house.phone(CHIEF).by(ports.getFirst()).dials();
    for (String key : Reports.boyInACell(15)) {
      phone = phone.by(ports.getLast()).presses(key);
    }

    assertThat(stores.count("select count(*) from report_draft")).isEqualTo(1);
    assertThat(
            stores.count(
                "select count(*) from report_draft d join officer o on o.id = d.officer_id"))
        .isEqualTo(1);
  }

  private String reported(int begin) {
    List<Integer> ports = house.ports();
    Phone phone = house.phone(CHIEF).by(ports.get(begin)).dials();
    int at = begin;
    for (String key : Reports.boyInACell(15)) {
      at = 1 - at;
      phone = phone.by(ports.get(at)).presses(key);
    }
    return phone.by(ports.get(1 - at)).presses(PIN).screen();
  }
}
