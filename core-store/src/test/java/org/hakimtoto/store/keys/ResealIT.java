package org.hakimtoto.store.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.crypto.FieldCipher;
import org.hakimtoto.store.crypto.KeyFile;
import org.hakimtoto.store.crypto.KeyRing;
import org.hakimtoto.store.crypto.Keys;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.notice.TestNotices;
import org.hakimtoto.store.notice.VerifyNotices;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(WithRealStores.class)
class ResealIT {
  private static final Instant NOW = Instant.parse("2026-11-29T09:00:00Z");

  /// Bytes that are no sealed values: hashes, macs, what is public.
  private static final List<String> NOT_SEALED =
      List.of(
          "draw_key",
          "phone_index",
          "press_key",
          "actor_index",
          "caller_index",
          "staff_index",
          "code_hash",
          "attempt_hash",
          "bucket",
          "press",
          "value_index",
          "mac",
          "words_hash",
          "twin_key",
          "name_key",
          "public_key",
          "token_hash",
          "facts_index",
          "request_hash",
          "text_hash",
          "credential_id",
          "credential",
          "challenge_hash",
          "mark_hash",
          "former",
          "newer");

  @TempDir private Path home = Path.of("");
  private RealStores stores;
  private Database owner;
  private TestNotices notices;
  private Path file = Path.of("");

  @BeforeEach
  void setUp(RealStores real) throws Exception {
    stores = real;
    owner = new Database(real.vertx(), real.ownerSettings());
    notices = new TestNotices(real);
    file = home.resolve("keys.json");
    Files.copy(real.keyFile(), file, StandardCopyOption.COPY_ATTRIBUTES);
    var ring = new KeyRing(file);
    ring.announce("fields", NOW);
    ring.promote("fields", NOW.plus(KeyRing.KNOWN));
  }

  @AfterEach
  void close() {
    owner.close();
  }

  @Test
  void every_sealed_column_is_walked_through() {
    List<String> sealed =
        stores
            .ask(
                "select table_name || '.' || column_name from information_schema.columns"
                    + " where table_schema = 'public' and data_type = 'bytea'"
                    + " and table_name || column_name <> 'audit_entrylisted'"
                    + " and table_name not like 'demo\\_%'"
                    + " and column_name not in ('"
                    + String.join("','", NOT_SEALED)
                    + "')")
            .stream()
            .map(List::getFirst)
            .toList();

    assertThat(SealedColumn.ALL.stream().map(SealedColumn::name))
        .containsExactlyInAnyOrderElementsOf(sealed);
  }

  @Test
  void all_is_sealed_anew_and_reads_the_same_without_the_old_key() {
    String before = told(stores.sealing());
    assertThat(left()).isPositive();

    assertThat(reseal().run(Long.MAX_VALUE)).isTrue();
    assertThat(left()).isZero();
    new KeyRing(file).retire("fields");

    assertThat(told(new Sealing(load()))).isEqualTo(before).isNotEmpty();
    assertThat(new VerifyNotices(stores.database(), new Sealing(load())).verify().faults())
        .isEmpty();
  }

  @Test
  void one_that_was_ended_goes_on_where_it_was() {
    assertThat(reseal().run(5)).isFalse();
    long done = reseal().standing().stream().filter(one -> one.clean().isPresent()).count();
    assertThat(done).isPositive().isLessThan(SealedColumn.ALL.size());

    assertThat(reseal().run(Long.MAX_VALUE)).isTrue();
    assertThat(reseal().standing()).allMatch(one -> one.clean().isPresent());
    assertThat(left()).isZero();
  }

  @Test
  void nothing_is_unreadable_while_others_write_with_either_key() throws Exception {
    var newer = new Sealing(load());
    var stop = new AtomicBoolean();
    try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
      var written =
          Stream.of(stores.sealing(), newer)
              .map(sealing ->
                  writers.submit(() -> {
                    int rows = 0;
                    while (!stop.get()) {
                      contact(sealing);
                      rows++;
                    }
                    return rows;
                  }))
              .toList();
      reseal().run(60);
      stop.set(true);
      for (var one : written) {
        assertThat(one.get()).isPositive();
      }
    }
    stores.change("delete from sealed_walk where name = 'contact.phone'");
    assertThat(reseal().run(Long.MAX_VALUE)).isTrue();
    new KeyRing(file).retire("fields");

    assertThat(left()).isZero();
    assertThat(told(new Sealing(load())).lines().count())
        .isEqualTo(stores.count("select count(*) from contact where phone is not null"));
  }

  @Test
  void a_value_in_another_row_is_not_sealed_for_it_and_keeps_the_old_key() {
    contact(stores.sealing());
    contact(stores.sealing());
    stores.change(
        """
        update contact set phone = (select phone from contact where relation = 'aunt' limit 1)
         where id = (select id from contact where relation = 'aunt' offset 1 limit 1)
        """);

    assertThat(reseal().run(Long.MAX_VALUE)).isTrue();

    var contacts =
        reseal().standing().stream().filter(one -> one.column().equals("contact.phone")).toList();
    assertThat(contacts.getFirst().unreadable()).isEqualTo(1);
    assertThat(
            Retirement.against(
                new KeyRing(file).history("fields"),
                contacts,
                Instant.parse("2036-01-01T00:00:00Z")))
        .singleElement()
        .asString()
        .contains("contact.phone", "in their place: 1");
  }

  @Test
  void the_gateways_login_seals_no_event_anew() {
    var ours = new Reseal(stores.database(), load());

    assertThatThrownBy(() -> ours.run(1)).hasMessageContaining("permission denied");
    assertThat(stores.askAs("haki_keeper", "select count(*) from pg_roles")).isNotEmpty();
    assertThat(
            stores.askAs("haki_house", "update case_event set facts = '\\x00' returning 'changed'"))
        .contains("permission denied");
    assertThat(
            stores.askAs(
                "haki_keeper", "update case_event set facts = '\\x00', kind = 'x' returning 'x'"))
        .contains("permission denied");
  }

  private Reseal reseal() {
    return new Reseal(owner, load());
  }

  private Keys load() {
    return new KeyFile(file).load();
  }

  /// Values that the new key has not sealed, nor the key of their case.
  private int left() {
    Keys keys = load();
    return SealedColumn.ALL.stream().mapToInt(column -> left(column, keys)).sum();
  }

  private int left(SealedColumn column, Keys keys) {
    var cipher =
        column.by() == SealedColumn.By.WRAPPING
            ? keys.cases().wrapping().orElseThrow()
            : keys.fields();
    String well =
        column.by() == SealedColumn.By.CASE
            ? "case when case_id is null then '%2$s' else '02' end".formatted("", hex(cipher))
            : "'" + hex(cipher) + "'";
    return stores.count(
        "select count(*) from %1$s where length(%2$s) > 0 and not starts_with(encode(%2$s, 'hex'), %3$s)"
            .formatted(column.table(), column.column(), well));
  }

  private static String hex(FieldCipher cipher) {
    return java.util.HexFormat.of().formatHex(cipher.prefix());
  }

  private String told(Sealing sealing) {
    return stores
        .database()
        .reading(tx ->
            tx
                .rows(
                    """
                    select c.id, c.case_id, c.phone, k.wrapped as case_key
                      from contact c left join case_key k using (case_id)
                     where c.phone is not null order by c.id
                    """)
                .stream()
                .map(row ->
                    CaseKeyTable.of(sealing, row)
                        .openPhone("contact", row.getUUID("id"), row.getBuffer("phone").getBytes())
                        .e164())
                .collect(Collectors.joining("\n", "", "\n")));
  }

  private void contact(Sealing sealing) {
    UUID id = UUID.randomUUID();
    var phone = new PhoneNumber("+254711000111");
    byte[] sealed = sealing.phone("contact", id, phone);
    stores
        .database()
        .inTransaction(tx ->
            tx.change(
                """
                insert into contact (id, case_id, relation, phone, phone_index, mode)
                values ($1, $2, 'aunt', $3, $4, 'normal')
                """,
                id,
                notices.caseId(),
                io.vertx.core.buffer.Buffer.buffer(sealed),
                io.vertx.core.buffer.Buffer.buffer(sealing.phoneIndex(phone))));
  }
}
