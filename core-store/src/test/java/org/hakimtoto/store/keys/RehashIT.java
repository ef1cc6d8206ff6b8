package org.hakimtoto.store.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.buffer.Buffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.contact.Addressed;
import org.hakimtoto.store.crypto.KeyFile;
import org.hakimtoto.store.crypto.KeyHistory;
import org.hakimtoto.store.crypto.KeyRing;
import org.hakimtoto.store.crypto.KeySource.KeyTrouble;
import org.hakimtoto.store.crypto.Keys;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.notice.TestNotices;
import org.hakimtoto.store.notice.VerifyNotices;
import org.hakimtoto.store.outbox.MayBeTexted;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.hakimtoto.store.roster.ImportRoster;
import org.hakimtoto.store.roster.Officers;
import org.hakimtoto.store.search.NamesAnew;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The key is replaced by which rows are found, while they are looked for and written.
@ExtendWith(WithRealStores.class)
class RehashIT {
  private static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");
  private static final Instant LATER = NOW.plus(Duration.ofMinutes(10));
  private static final PhoneNumber CHIEF = new PhoneNumber("+254700000001");
  private static final PhoneNumber NOBODY = new PhoneNumber("+254711000222");

  @TempDir private Path home = Path.of("");
  private RealStores stores;
  private Database owner;
  private TestNotices notices;
  private Path file = Path.of("");
  private Sealing before;
  private Sealing announced;
  private Sealing both;

  @BeforeEach
  void setUp(RealStores real) throws Exception {
    stores = real;
    owner = new Database(real.vertx(), real.ownerSettings());
    notices = new TestNotices(real);
    file = home.resolve("keys.json");
    Files.copy(real.keyFile(), file, StandardCopyOption.COPY_ATTRIBUTES);
    before = stores.sealing();
    new KeyRing(file).announce("index", NOW);
    announced = new Sealing(load());
    new KeyRing(file).promote("index", NOW.plus(KeyRing.KNOWN));
    both = new Sealing(load());
  }

  @AfterEach
  void close() {
    owner.close();
  }

  @Test
  void all_is_found_by_either_before_while_and_after_it_is_moved() {
    int officers = stores.count("select count(*) from officer");
    assertThat(Stream.of(before, announced, both).allMatch(this::chiefIsKnown)).isTrue();

    assertThat(rehash().run(3)).isFalse();
    assertThat(Stream.of(announced, both).allMatch(this::chiefIsKnown)).isTrue();
    // another process goes on
    assertThat(rehash().run(Long.MAX_VALUE)).isTrue();
    assertThat(Stream.of(announced, both).allMatch(this::chiefIsKnown)).isTrue();
    assertThat(movable()).isEmpty();

    new KeyRing(file).retire("index");
    IndexRotation.over(owner);
    var after = new Sealing(load());
    assertThat(Stream.of(both, after).allMatch(this::chiefIsKnown)).isTrue();
    assertThat(chiefIsKnown(before)).as("the key that was seen finds nobody").isFalse();
    assertThat(stores.count("select count(*) from officer")).isEqualTo(officers);
    assertThat(new VerifyNotices(stores.database(), after).verify().faults()).isEmpty();
  }

  @Test
  void nothing_begins_before_every_gateway_knows_the_key_and_nothing_goes_before_it_is_moved() {
    var early = new Rehash(owner, load(), history(), (_, _) -> {});
    assertThatThrownBy(() -> early.begin(NOW.plus(KeyRing.KNOWN)))
        .isInstanceOf(KeyTrouble.class)
        .hasMessageContaining("wait until " + NOW.plus(KeyRing.KNOWN).plus(KeyRing.KNOWN));

    assertThat(against(NOW.plus(Duration.ofDays(30))))
        .anyMatch(why -> why.contains("nothing was moved yet"))
        .anyMatch(why -> why.startsWith("officer.phone_index: "));
    assertThat(rehash().run(Long.MAX_VALUE)).isTrue();
    assertThat(against(NOW.plus(Duration.ofDays(30)))).isEmpty();
    assertThat(against(LATER)).singleElement().asString().contains("presses and calls");
  }

  @Test
  void no_officer_and_no_contact_comes_twice_whichever_key_a_gateway_writes_with() {
    int officers = stores.count("select count(*) from officer");
    for (Sealing sealing : List.of(announced, both, announced)) {
      assertThat(imported(sealing, "+254700000001")).isEmpty();
    }
    rehash().run(2);
    for (Sealing sealing : List.of(both, announced)) {
      assertThat(imported(sealing, "+254700000001")).isEmpty();
      assertThat(imported(sealing, NOBODY.e164())).isEmpty();
    }

    assertThat(stores.count("select count(*) from officer")).isEqualTo(officers + 1);
    assertThat(
            stores.count(
                "select count(*) from officer where length(phone_index) <> 32"
                    + " or length(staff_index) <> 32"))
        .isZero();
  }

  @Test
  void who_must_not_be_texted_is_not_texted_at_any_moment_of_it() throws Exception {
    var stop = new AtomicBoolean();
    List<PhoneNumber> numbers = new ArrayList<>();
    for (int n = 0; n < 200; n++) {
      numbers.add(new PhoneNumber("+2547119%05d".formatted(n)));
    }
    for (int n = 0; n < 100; n++) {
      contact(before, numbers.get(n));
      stopped(before, numbers.get(n));
    }
    rehash();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var written =
          List.of(both, announced).stream()
              .map(sealing -> threads.submit(written(sealing, numbers, stop)))
              .toList();
      var asked =
          List.of(both, announced).stream()
              .map(sealing -> threads.submit(asked(sealing, numbers.subList(0, 100), stop)))
              .toList();
      try {
        for (int n = 0; n < 6; n++) {
          rehash().run(Long.MAX_VALUE);
          stores.change("update sealed_walk set clean_at = null, block = 0");
        }
      } finally {
        stop.set(true);
      }
      for (var one : written) {
        assertThat(one.get()).isPositive();
      }
      for (var one : asked) {
        assertThat(one.get()).isPositive();
      }
    }
    stores.change("update sealed_walk set clean_at = null, block = 0, found = 0");
    assertThat(rehash().run(Long.MAX_VALUE)).isTrue();

    assertThat(movable()).isEmpty();
    assertThat(stores.count("select count(*) from number_state where stopped_at is not null"))
        .isEqualTo(200);
  }

  @Test
  void a_number_that_is_known_by_its_hash_alone_is_tried_and_moved() {
    stopped(before, new PhoneNumber("+254711000007"));
    assertThat(rehash().run(Long.MAX_VALUE)).isTrue();
    assertThat(movable()).containsExactly("number_state.phone_index");

    var tried = new NumbersTried(owner, both);
    assertThat(tried.unknown()).isEqualTo(1);
    assertThat(tried.run(List.of(711))).isEqualTo(1);

    assertThat(movable()).isEmpty();
    assertThat(hashes("number_state")).contains(newer(new PhoneNumber("+254711000007")));
  }

  @Test
  void sessions_passkeys_and_the_day_a_number_was_given_stay() {
    stores.change("update officer set numbered_at = null");
    stores.change(
        """
        insert into desk_passkey
          (id, officer_id, credential_id, credential, sign_count, may_be_copied, device)
        select gen_random_uuid(), id, '\\x01', '\\x02', 0, false, 'phone' from officer limit 1
        """);
    assertThat(rehash().run(Long.MAX_VALUE)).isTrue();

    assertThat(stores.count("select count(*) from officer where numbered_at is not null")).isZero();
    assertThat(stores.count("select count(*) from desk_passkey where ended_at is null"))
        .isEqualTo(1);
  }

  @Test
  void names_are_found_by_the_new_key() {
    int names = stores.count("select count(*) from name_key");
    assertThat(names).isPositive();

    assertThat(rehash().run(Long.MAX_VALUE)).isTrue();

    assertThat(stores.count("select count(*) from name_key")).isEqualTo(names);
    assertThat(
            stores.count(
                "select count(*) from name_key n join index_pair p on p.newer = n.name_key"))
        .isEqualTo(names);
  }

  @Test
  void whoever_has_the_database_and_the_old_key_learns_nothing_of_what_was_moved() {
    assertThat(rehash().run(Long.MAX_VALUE)).isTrue();
    new KeyRing(file).retire("index");
    IndexRotation.over(owner);

    assertThat(stores.count("select count(*) from index_pair")).isZero();
    assertThat(hashes("officer")).doesNotContain(hex(before.phoneIndex(CHIEF)));
    assertThat(hashes("contact")).doesNotContain(hex(before.phoneIndex(TestNotices.AUNT)));
    assertThat(hashes("message")).doesNotContain(hex(before.phoneIndex(TestNotices.AUNT)));
    assertThat(byGateway()).contains("permission denied");
  }

  /// What a gateway's login may not.
  private String byGateway() {
    return stores.askAs("haki_house", "delete from index_pair returning 'x'")
        + stores.askAs("haki_house", "update index_rotation set over_at = now() returning 'x'");
  }

  private Callable<Integer> written(
      Sealing sealing, List<PhoneNumber> numbers, AtomicBoolean stop) {
    return () -> {
      int rounds = 0;
      while (!stop.get() || rounds == 0) {
        for (PhoneNumber number : numbers) {
          contact(sealing, number);
          stopped(sealing, number);
        }
        rounds++;
      }
      return rounds;
    };
  }

  private Callable<Integer> asked(Sealing sealing, List<PhoneNumber> numbers, AtomicBoolean stop) {
    var texts = new MayBeTexted(stores.database(), sealing);
    var toContact =
        new Addressed(
            Optional.of(notices.aunt()),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty());
    return () -> {
      int asked = 0;
      while (!stop.get() || asked == 0) {
        for (PhoneNumber number : numbers) {
          assertThat(stoppedJoined(sealing, number)).as(number.e164()).isTrue();
          assertThat(
                  texts.against(
                      new MayBeTexted.Asked(
                          Optional.of(notices.caseId()), number, toContact, false, true)))
              .isPresent();
          asked++;
        }
      }
      return asked;
    };
  }

  /// By a row of the number, as most statements do it.
  private boolean stoppedJoined(Sealing sealing, PhoneNumber number) {
    return stores
        .database()
        .reading(tx ->
            tx.one(
                """
                select count(*) as n, count(s.stopped_at) as stopped
                  from contact c left join number_state s on s.phone_index = c.phone_index
                 where c.phone_index = any(haki_either($1))
                """,
                Buffer.buffer(sealing.phoneIndex(number))))
        .filter(row -> row.getLong("n") > 0 && row.getLong("n").equals(row.getLong("stopped")))
        .isPresent();
  }

  private List<String> imported(Sealing sealing, String number) {
    String csv =
        """
        unit_code,agency,unit_name,county,sub_county,location,role,language,phone,pin
        chief-kibera,ADMINISTRATION,Kibera Location,Nairobi City,Kibra,Kibera,CHIEF,sw,%s,483516
        """
            .formatted(number);
    return new ImportRoster(stores.database(), sealing, stores.pins(), UUID::randomUUID)
        .bringIn("test", csv, stores.gazetteer()).refused().stream()
            .map(line -> line.reason())
            .toList();
  }

  private void stopped(Sealing sealing, PhoneNumber number) {
    stores
        .database()
        .inTransaction(tx -> {
          tx.change(
              """
              insert into number_state (phone_index, stopped_at, stopped_by)
              values ($1, clock_timestamp(), 'person')
              on conflict (phone_index) do update set stopped_at = excluded.stopped_at
              """,
              Buffer.buffer(sealing.phoneIndex(number)));
          return true;
        });
  }

  private void contact(Sealing sealing, PhoneNumber number) {
    UUID id =
        UUID.nameUUIDFromBytes(number.e164().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    stores
        .database()
        .inTransaction(tx ->
            tx.change(
                """
                insert into contact (id, case_id, relation, phone, phone_index, mode)
                values ($1, $2, 'aunt', $3, $4, 'normal')
                on conflict (id) do update set phone_index = excluded.phone_index
                """,
                id,
                notices.caseId(),
                Buffer.buffer(sealing.phone("contact", id, number)),
                Buffer.buffer(sealing.phoneIndex(number))));
  }

  private boolean chiefIsKnown(Sealing sealing) {
    return stores
        .database()
        .reading(tx -> new Officers(sealing).byPhone(tx, CHIEF))
        .filter(officer -> officer.phone().equals(CHIEF))
        .isPresent();
  }

  private Rehash rehash() {
    var rehash = new Rehash(owner, load(), history(), new NamesAnew(both));
    rehash.begin(LATER);
    return rehash;
  }

  private List<String> movable() {
    return stores.database().reading(IndexRotation::left).stream()
        .filter(left -> left.rows() > 0)
        .map(left -> left.column().name())
        .toList();
  }

  private List<String> against(Instant now) {
    return stores.database().reading(tx -> IndexRotation.against(tx, history(), now));
  }

  private List<String> hashes(String table) {
    return stores.ask("select encode(phone_index, 'hex') from " + table).stream()
        .map(List::getFirst)
        .toList();
  }

  private String newer(PhoneNumber number) {
    return hex(both.phoneIndex(number)).substring(64);
  }

  private static String hex(byte[] bytes) {
    return java.util.HexFormat.of().formatHex(bytes);
  }

  private KeyHistory history() {
    return new KeyRing(file).history("index");
  }

  private Keys load() {
    return new KeyFile(file).load();
  }
}
