package org.hakimtoto.store.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.store.cases.FileReport;
import org.hakimtoto.store.cases.OwnReports;
import org.hakimtoto.store.crypto.PressKey;
import org.hakimtoto.store.fault.StoreFault;
import org.hakimtoto.store.journal.JournaledReport.Told;
import org.hakimtoto.store.journal.SealedJournal.Bounds;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.Samples;
import org.hakimtoto.store.real.WithRealStores;
import org.hakimtoto.store.report.DraftKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// What waits in a journal is filed once, on the real database.
@ExtendWith(WithRealStores.class)
class FileJournaledIT {
  @TempDir private Path home;
  private RealStores stores;
  private Officer chief;
  private JournalSupplier supplier;
  private FileJournaled filing;
  private final AtomicInteger serials = new AtomicInteger(1_000_000);

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    chief = real.officer("+254700000001");
    supplier = new JournalSupplier(real.database(), real.sealing(), UUID::randomUUID, this::serial);
    filing =
        new FileJournaled(
            real.database(), real.sealing(), UUID::randomUUID, this::serial, CaseReference::parse);
  }

  /// By chance two of two thousand are the same in one run of fifty, and one fewer is reserved.
  private int serial() {
    return serials.getAndAdd(7_919);
  }

  @Test
  void what_waits_is_filed_under_the_reference_that_was_shown() throws IOException {
    try (var journal = supplied("one")) {
      List<String> shown = List.of(kept(journal, "a"), kept(journal, "b"));
      assertThat(cases()).isEmpty();

      assertThat(drained(journal)).isEqualTo(new FileJournaled.Drained(2, 0, 0));

      assertThat(cases()).containsExactlyInAnyOrderElementsOf(shown);
      assertThat(journal.standing(Samples.FRIDAY_NIGHT).waiting()).isZero();
      assertThat(drained(journal)).isEqualTo(new FileJournaled.Drained(0, 0, 0));
      assertThat(stores.count("select count(*) from case_event")).isEqualTo(2);
      assertThat(stores.count("select count(*) from reserved_reference"))
          .isEqualTo(JournalSupplier.REFERENCES - 2);
    }
  }

  /// The process is killed between COMMIT and the line that says so.
  @Test
  void what_was_filed_before_a_crash_is_not_filed_again() throws IOException {
    byte[] before;
    String shown;
    try (var journal = supplied("one")) {
      shown = kept(journal, "a");
      before = Files.readAllBytes(home.resolve("one/journal"));
      drained(journal);
    }
    Files.write(home.resolve("one/journal"), before);
    try (var journal = open("one")) {
      assertThat(drained(journal)).isEqualTo(new FileJournaled.Drained(1, 0, 0));
      assertThat(cases()).containsExactly(shown);
      assertThat(stores.count("select count(*) from case_event")).isEqualTo(1);
    }
  }

  @Test
  void two_gateways_with_the_same_report_file_it_once() throws Exception {
    try (var one = supplied("one");
        var two = supplied("two");
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 10; i++) {
        var told = told("press " + i);
        var first = new JournaledReport.Shown[1];
        one.keep(
            told,
            told.at(),
            CaseReference::shown,
            (_, mine) -> {
              first[0] = mine;
              return mine;
            });
        two.keep(told, told.at(), CaseReference::shown, (_, _) -> first[0]);
      }
      var left = threads.submit(() -> drained(one));
      var right = threads.submit(() -> drained(two));
      left.get();
      right.get();
      drained(one);
      drained(two);

      assertThat(cases()).hasSize(10);
      assertThat(stores.count("select count(*) from case_event")).isEqualTo(10);
      for (var journal : List.of(one, two)) {
        assertThat(journal.standing(Samples.FRIDAY_NIGHT).waiting()).isZero();
        assertThat(journal.standing(Samples.FRIDAY_NIGHT).aside()).isZero();
      }
    }
  }

  /// By a gateway that saw neither this one nor Redis, or by a COMMIT whose answer was lost.
  @Test
  void what_was_filed_under_another_reference_is_one_case_by_both() throws IOException {
    try (var journal = supplied("one");
        var other = supplied("two")) {
      String second = kept(journal, "a");
      String first = filedElsewhere("a", CaseReference::digits);
      var told = told("a");
      other.keep(told, told.at(), CaseReference::shown, (_, mine) -> mine);

      assertThat(drained(journal)).isEqualTo(new FileJournaled.Drained(1, 0, 0));
      assertThat(drained(other)).isEqualTo(new FileJournaled.Drained(1, 0, 0));

      assertThat(cases()).containsExactly(first);
      assertThat(stores.count("select count(*) from reference_alias")).isEqualTo(2);
      assertThat(stores.count("select count(*) from audit_entry where action = 'reference.alias'"))
          .isEqualTo(2);
      CaseReference alias = CaseReference.parse(second).orElseThrow();
      leadsToIt(alias, first);
      supplier.supply(journal, Samples.FRIDAY_NIGHT);
      assertThat(
              stores.ask(
                  "select distinct good_until from reserved_reference where reference = "
                      + alias.number()))
          .as("no other case ever gets it")
          .containsExactly(List.of("infinity"));
    }
  }

  /// Whoever asks by the second one, or looks for its digits.
  private void leadsToIt(CaseReference alias, String first) {
    var own = new OwnReports(stores.sealing());
    var database = stores.database();
    Optional<?> standing =
        database.inTransaction(tx -> own.standing(tx, chief, alias, Channel.USSD));
    assertThat(standing).isPresent();
    database.inTransaction(tx -> {
      assertThat(stores.stores().change().idOf(tx, alias)).isPresent();
      stores
          .stores()
          .cases()
          .read(tx, chief, alias, Channel.API, Samples.FRIDAY_NIGHT)
          .ifPresent(view -> assertThat(view.reference().digits()).isEqualTo(first));
      return alias;
    });
    String digits = alias.digits().substring(0, 6);
    var found =
        database.inTransaction(
            tx -> own.list(tx, chief, digits, 0, 8, Channel.USSD, Samples.FRIDAY_NIGHT));
    assertThat(found).extracting(line -> line.reference().digits()).containsExactly(first);
  }

  private String filedElsewhere(String press, Function<CaseReference, String> screen) {
    return new FileReport(stores.database(), stores.sealing(), UUID::randomUUID, this::serial)
        .file(press(press), report(), Samples.FRIDAY_NIGHT, screen)
        .orElseThrow();
  }

  @Test
  void what_was_answered_with_no_reference_is_put_aside_and_kept() throws IOException {
    try (var journal = supplied("one")) {
      kept(journal, "a");
      filedElsewhere("a", _ -> "not done");

      assertThat(drained(journal)).isEqualTo(new FileJournaled.Drained(0, 1, 0));

      assertThat(cases()).hasSize(1);
      assertThat(journal.standing(Samples.FRIDAY_NIGHT).aside()).isEqualTo(1);
      assertThat(home.resolve("one").resolve(JournalFile.BESIDE)).isNotEmptyFile();
    }
  }

  @Test
  void while_the_database_is_away_all_waits() throws IOException {
    try (var journal = supplied("one")) {
      kept(journal, "a");
      stores.postgres().killHard();
      try {
        assertThatThrownBy(() -> drained(journal)).isInstanceOf(StoreFault.class);
        assertThat(journal.standing(Samples.FRIDAY_NIGHT).waiting()).isEqualTo(1);
      } finally {
        stores.postgres().restart();
      }
      org.awaitility.Awaitility.await()
          .ignoreExceptions()
          .until(() -> drained(journal).filed() == 1);
      assertThat(cases()).hasSize(1);
    }
  }

  @Test
  void a_reference_that_is_reserved_is_no_other_cases() throws IOException {
    try (var journal = supplied("one")) {
      int reserved =
          Integer.parseInt(
              stores.ask("select reference from reserved_reference limit 1").getFirst().getFirst());
      var draws = new java.util.ArrayDeque<>(List.of(reserved / 10, reserved / 10, 4_711));
      var fileReport =
          new FileReport(stores.database(), stores.sealing(), UUID::randomUUID, draws::remove);

      assertThat(fileReport.file(press("x"), report(), Samples.FRIDAY_NIGHT, CaseReference::shown))
          .contains(CaseReference.ofSerial(4_711).shown());
      assertThat(kept(journal, "a")).isNotEmpty();
    }
  }

  /// Only the wrapped key is in the database, and none on the disk of the gateway.
  @Test
  void the_private_key_is_wrapped_and_one_for_all() throws IOException {
    try (var one = supplied("one");
        var two = supplied("two")) {
      kept(one, "a");
      kept(two, "b");
      assertThat(stores.count("select count(*) from journal_key")).isEqualTo(1);
      assertThat(stores.ask("select private_key = public_key from journal_key"))
          .containsExactly(List.of("f"));
      assertThat(stores.askAs("haki_reader", "select count(*) from journal_key"))
          .contains("permission denied");
    }
  }

  private SealedJournal supplied(String name) throws IOException {
    var journal = open(name);
    supplier.supply(journal, Samples.FRIDAY_NIGHT);
    return journal;
  }

  private SealedJournal open(String name) {
    return SealedJournal.open(
        home.resolve(name), Bounds.SHIPPED, stores.sealing(), UUID::randomUUID);
  }

  private FileJournaled.Drained drained(SealedJournal journal) throws IOException {
    return filing.drain(journal, Samples.FRIDAY_NIGHT);
  }

  private String kept(SealedJournal journal, String press) {
    Told told = told(press);
    return journal.keep(told, told.at(), CaseReference::shown, (_, mine) -> mine)
            instanceof Kept.Done(String screen)
        ? screen.replace("-", "")
        : "refused";
  }

  private Told told(String press) {
    return new Told(
        press(press),
        report(),
        new DraftKey(press, chief.phone(), 9),
        Optional.empty(),
        Samples.FRIDAY_NIGHT);
  }

  private Report report() {
    return Samples.report(chief).report();
  }

  private PressKey press(String name) {
    return stores.sealing().pressKey(name, chief.phone(), "1*1");
  }

  private List<String> cases() {
    return stores.ask("select lpad(reference::text, 9, '0') from case_file").stream()
        .map(List::getFirst)
        .toList();
  }
}
