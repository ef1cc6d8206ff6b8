package org.hakimtoto.store.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hakimtoto.store.cases.CaseEventStore;
import org.hakimtoto.store.cases.TestCases;
import org.hakimtoto.store.contact.CaseContacts;
import org.hakimtoto.store.crypto.FieldCipher.Unsealable;
import org.hakimtoto.store.crypto.KeyFile;
import org.hakimtoto.store.crypto.KeyRing;
import org.hakimtoto.store.crypto.Keys;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.notice.TestNotices;
import org.hakimtoto.store.notice.VerifyNotices;
import org.hakimtoto.store.outbox.NoticeRecords;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.Samples;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(WithRealStores.class)
class CaseKeysIT {
  private static final Instant NOW = Instant.parse("2026-11-29T09:00:00Z");

  private static final HexFormat HEX = HexFormat.of();

  @TempDir private Path home = Path.of("");
  private RealStores stores;
  private Database owner;
  private TestNotices notices;
  private Path file = Path.of("");

  @BeforeEach
  void setUp(RealStores real) throws Exception {
    stores = real;
    owner = new Database(real.vertx(), real.ownerSettings());
    file = home.resolve("keys.json");
    Files.copy(real.keyFile(), file, StandardCopyOption.COPY_ATTRIBUTES);
    notices = new TestNotices(real);
    notices.deliver(notices.told());
    real.database()
        .inTransaction(tx -> new NoticeRecords(real.sealing()).seal(tx, TestNotices.NOW));
  }

  @AfterEach
  void close() {
    owner.close();
  }

  @Test
  void whatever_is_told_in_a_case_is_sealed_with_its_own_key() {
    for (SealedColumn column : ofCases()) {
      assertThat(begins(column)).as(column.name()).isSubsetOf("02");
    }
    assertThat(ofCases().stream().filter(column -> !begins(column).isEmpty()))
        .hasSizeGreaterThan(5);
    assertThat(events(stores.sealing())).isPositive();
    assertThat(new VerifyNotices(stores.database(), stores.sealing()).verify().faults()).isEmpty();
  }

  @Test
  void without_the_row_of_its_key_nothing_of_it_opens() {
    stores.change("delete from case_key");

    assertThatThrownBy(() -> events(stores.sealing())).isInstanceOf(Unsealable.class);
    assertThatThrownBy(this::contacts).isInstanceOf(Unsealable.class);
    assertThat(new VerifyNotices(stores.database(), stores.sealing()).verify().faults())
        .isNotEmpty();
  }

  @Test
  void a_key_opens_nothing_for_another_case() {
    UUID other = new TestCases(stores).open(Samples.FRIDAY_NIGHT).id();
    stores.change(
        "update case_key set wrapped = (select wrapped from case_key where case_id = '%s')"
            .formatted(other));

    assertThatThrownBy(() -> events(stores.sealing())).isInstanceOf(Unsealable.class);
  }

  @Test
  void what_is_written_of_a_case_whose_key_was_destroyed_opens_for_nobody() {
    stores.change("update case_key set wrapped = '', destroyed_at = now()");

    byte[] sealed =
        stores
            .database()
            .inTransaction(tx ->
                CaseKeyTable.of(tx, stores.sealing(), List.of(notices.caseId()))
                    .values()
                    .iterator()
                    .next()
                    .facts("case_event", notices.caseId(), new byte[] {1}));

    assertThatThrownBy(() -> stores.sealing().openFacts("case_event", notices.caseId(), sealed))
        .isInstanceOf(Unsealable.class);
    assertThatThrownBy(() -> events(stores.sealing())).isInstanceOf(Unsealable.class);
  }

  @Test
  void a_case_from_before_gets_its_key_when_it_is_sealed_anew() {
    int events = events(stores.sealing());
    fromBefore();
    assertThat(events(stores.sealing())).isEqualTo(events);
    assertThat(begins(column("case_event.facts"))).containsExactly("01");

    assertThat(new Reseal(owner, load()).run(Long.MAX_VALUE)).isTrue();

    assertThat(begins(column("case_event.facts"))).containsExactly("02");
    assertThat(begins(column("contact.phone"))).containsExactly("02");
    assertThat(events(stores.sealing())).isEqualTo(events);
    assertThat(contacts()).isEqualTo(1);
  }

  @Test
  void the_keys_are_wrapped_anew_while_cases_open_and_the_old_key_opens_nothing_after()
      throws Exception {
    String backup = stores.ask("select encode(wrapped, 'hex') from case_key").getFirst().getFirst();
    byte[] wrapped = HEX.parseHex(backup);
    var ring = new KeyRing(file);
    ring.announce("wrapping", NOW);
    Keys serving = load();
    ring.promote("wrapping", NOW.plus(KeyRing.KNOWN));
    var stop = new AtomicBoolean();
    try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
      var read =
          readers.submit(() -> {
            int times = 0;
            while (!stop.get()) {
              assertThat(events(new Sealing(serving))).isPositive();
              new TestCases(stores).open(Samples.FRIDAY_NIGHT);
              times++;
            }
            return times;
          });
      new Reseal(owner, load()).run(Long.MAX_VALUE);
      serving.renew(load());
      stop.set(true);
      assertThat(read.get()).isPositive();
    }
    stores.change("delete from sealed_walk where name = 'case_key.wrapped'");
    assertThat(new Reseal(owner, load()).run(Long.MAX_VALUE)).isTrue();
    ring.retire("wrapping");

    assertThat(events(new Sealing(load()))).isPositive();
    assertThat(stores.count("select count(*) from case_key")).isGreaterThan(1);
    assertThatThrownBy(() -> load().cases().of(notices.caseId(), Optional.of(wrapped)))
        .as("what a backup holds")
        .isInstanceOf(Unsealable.class);
  }

  @Test
  void nobody_but_the_keeper_changes_a_key() {
    assertThat(stores.askAs("haki_house", "update case_key set wrapped = '' returning 'x'"))
        .contains("permission denied");
    assertThat(stores.askAs("haki_reader", "update case_key set wrapped = '' returning 'x'"))
        .contains("permission denied");
    assertThat(stores.askAs("haki_keeper", "delete from case_key returning 'x'"))
        .contains("permission denied");
    assertThat(stores.askAs("haki_reader", "select count(*) from case_key")).isEqualTo("0");
  }

  private Keys load() {
    return new KeyFile(file).load();
  }

  private int events(Sealing sealing) {
    return stores
        .database()
        .reading(tx -> new CaseEventStore(sealing).read(tx, notices.caseId()).size());
  }

  private int contacts() {
    return stores
        .database()
        .inTransaction(tx -> new CaseContacts(stores.sealing()).of(tx, notices.caseId()).size());
  }

  /// The case as it was before cases had keys.
  private void fromBefore() {
    stores.change("alter table case_event disable trigger all");
    for (SealedColumn column : List.of(column("case_event.facts"), column("contact.phone"))) {
      stores
          .ask(
              "select t.id, t.case_id, encode(t.%1$s, 'hex'), encode(k.wrapped, 'hex') from %2$s t join case_key k using (case_id) where t.%1$s is not null"
                  .formatted(column.column(), column.table()))
          .forEach(row -> stores.change(houses(column, row)));
    }
    stores.change("alter table case_event enable trigger all");
    stores.change("delete from case_key");
  }

  private String houses(SealedColumn column, List<String> row) {
    String place = column.name() + ":" + row.getFirst();
    byte[] plain =
        stores
            .keys()
            .cases()
            .of(UUID.fromString(row.get(1)), Optional.of(HEX.parseHex(row.getLast())))
            .open(place, HEX.parseHex(row.get(2)));
    return "update %s set %s = '\\x%s' where id = '%s'"
        .formatted(
            column.table(),
            column.column(),
            HEX.formatHex(stores.keys().fields().seal(place, plain)),
            row.getFirst());
  }

  private static List<SealedColumn> ofCases() {
    return SealedColumn.ALL.stream().filter(column -> column.by() == SealedColumn.By.CASE).toList();
  }

  private static SealedColumn column(String name) {
    return SealedColumn.ALL.stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /// The first bytes that values of a column have, of rows with a case.
  private List<String> begins(SealedColumn column) {
    return stores
        .ask(
            "select distinct encode(substring(%1$s from 1 for 1), 'hex') from %2$s where length(%1$s) > 0 and case_id is not null"
                .formatted(column.column(), column.table()))
        .stream()
        .map(List::getFirst)
        .toList();
  }
}
