package org.hakimtoto.lab.acceptance.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.hakimtoto.gateway.config.CannotStart;
import org.hakimtoto.lab.acceptance.ApiUser;
import org.hakimtoto.lab.acceptance.BookFolder;
import org.hakimtoto.lab.acceptance.Phone;
import org.hakimtoto.lab.acceptance.RunningGateway;
import org.hakimtoto.lab.acceptance.Story;
import org.hakimtoto.store.clients.ApiScope;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The menu book changes while people are in a call: keys that were pressed on one book are never
/// read on another. In the second book two answers to the danger have changed places: read on it, a
/// boy who is hurt would be alone or lost.
@Order(Story.LONG)
@ExtendWith(WithRealStores.class)
class MenuBookChangeAcceptance {
  private static final String CHIEF = "+254700000001";
  private static final String PIN = "482915";
  private static final String[] KEYS = {"1", "1", "3", "1", "1", "215"};

  @TempDir private Path folder;
  private BookFolder book;

  @BeforeEach
  void write() {
    book = BookFolder.shipped(folder.resolve("book"));
  }

  /// Nothing was told, too little, the least that is filed, and all but the PIN.
  static IntStream someKeys() {
    return IntStream.of(0, 3, 4, KEYS.length);
  }

  @ParameterizedTest(name = "after {0} keys")
  @MethodSource("someKeys")
  void a_call_ends_on_the_book_it_began_with(int keys, RealStores stores) {
    try (var house = RunningGateway.openOnBooks(stores, book.path())) {
      var chief = house.phone(CHIEF).dials().presses(first(keys));

      book.withDangersSwapped();
      assertThat(reload(house, stores).getBoolean("taken")).isTrue();

      chief.presses(rest(keys)).presses(PIN);
      assertThat(danger(house, stores, chief.reference())).isEqualTo("hurt-or-sick");
      assertThat(cases(stores)).isEqualTo(1);
    }
  }

  @Tag("faults")
  @ParameterizedTest(name = "after {0} keys")
  @MethodSource("someKeys")
  void so_it_does_when_its_session_is_lost_at_each_key_after(int keys, RealStores stores) {
    try (var house = RunningGateway.openOnBooks(stores, book.path())) {
      var chief = house.phone(CHIEF).dials().presses(first(keys));
      book.withDangersSwapped();
      reload(house, stores);

      for (String key : rest(keys)) {
        forget(stores);
        String asked = chief.presses(key).screen();
        forget(stores);
        assertThat(chief.repeats().screen()).isEqualTo(asked);
      }
      forget(stores);
      chief.presses(PIN);

      assertThat(danger(house, stores, chief.reference())).isEqualTo("hurt-or-sick");
      assertThat(cases(stores)).isEqualTo(1);
    }
  }

  @Test
  void the_next_call_begins_with_the_new_one(RealStores stores) {
    try (var house = RunningGateway.openOnBooks(stores, book.path())) {
      book.withDangersSwapped();
      JsonObject taken = reload(house, stores);
      assertThat(taken.getJsonArray("loaded"))
          .containsExactly(taken.getString("after"), taken.getString("before"));
      var chief = house.phone(CHIEF).dials().presses("1", "1");

      assertThat(chief.screen()).contains("3 Yuko peke yake", "4 Ameumia");
      chief.presses("4").presses(rest(3)).presses(PIN);
      assertThat(danger(house, stores, chief.reference())).isEqualTo("hurt-or-sick");
      assertThat(house.operations("/metrics").body())
          .contains("haki_menu_books_loaded 2.0")
          .contains("haki_ussd_book_total{kind=\"" + taken.getString("after") + "\"} 8.0");
      assertThat(house.operations("/console/files/menus.json").body())
          .contains(taken.getString("after"));
    }
  }

  /// What the dialogue began with is written down beside what is told; here nothing was.
  @Test
  void of_whose_book_nothing_is_known_the_call_begins_again(RealStores stores) {
    try (var house = RunningGateway.openOnBooks(stores, book.path())) {
      var chief = house.phone(CHIEF).dials().presses("1", "1");
      book.withDangersSwapped();
      reload(house, stores);
      stores.change("delete from acting_screen");
      forget(stores);

      assertThat(chief.presses("3").screen()).startsWith("CON Haki Mtoto\n1 Toa taarifa ya mtoto");
      forget(stores);
      assertThat(chief.repeats().screen()).startsWith("CON Haki Mtoto\n1 Toa taarifa ya mtoto");
      forget(stores);
      assertThat(chief.presses("1").screen()).contains("1 Anashukiwa");
      forget(stores);
      assertThat(chief.presses("1").screen()).contains("4 Ameumia");
      forget(stores);
      chief.presses("4").presses(rest(3));
      forget(stores);
      chief.presses(PIN);
      assertThat(danger(house, stores, chief.reference())).isEqualTo("hurt-or-sick");
    }
  }

  @Test
  void a_call_whose_book_is_two_books_old_ends_politely_and_is_filed(RealStores stores) {
    try (var house = RunningGateway.openOnBooks(stores, book.path())) {
      var chief = house.phone(CHIEF).dials().presses(first(5));
      book.withDangersSwapped();
      reload(house, stores);
      book.withRemark("once more");
      reload(house, stores);

      assertThat(chief.presses(rest(5)).screen()).startsWith("END Samahani");
      assertThat(chief.hangsUp("Incomplete").repeats().screen()).startsWith("END Samahani");
      assertPartialOfTheHurt(house, stores);
    }
  }

  /// During an update one gateway has the newer book already, the other not yet.
  @Test
  void a_gateway_that_has_not_the_book_of_a_call_reads_none_of_its_keys(RealStores stores) {
    BookFolder other = BookFolder.shipped(folder.resolve("other")).withDangersSwapped();
    try (var house = RunningGateway.openOnBooks(stores, book.path(), other.path())) {
      var older = new Phone(CHIEF, house.ports().subList(0, 1));
      older.dials().presses(first(5));
      var same = older.reaching(house.ports().subList(1, 2));

      assertThat(same.presses(rest(5)).screen()).startsWith("END Samahani");
      same.hangsUp("Incomplete");
      assertPartialOfTheHurt(house, stores);
    }
  }

  /// The same with the session lost on the way: the rows name the book.
  @Tag("faults")
  @ParameterizedTest(name = "after {0} keys")
  @MethodSource("someKeys")
  void nor_does_it_when_the_session_is_lost_besides(int keys, RealStores stores) {
    BookFolder other = BookFolder.shipped(folder.resolve("other")).withDangersSwapped();
    try (var house = RunningGateway.openOnBooks(stores, book.path(), other.path())) {
      var older = new Phone(CHIEF, house.ports().subList(0, 1));
      older.dials().presses(first(keys));
      forget(stores);
      var same = older.reaching(house.ports().subList(1, 2));

      assertThat(same.presses(keys < KEYS.length ? KEYS[keys] : PIN).screen())
          .startsWith("END Samahani");
      assertThat(same.repeats().screen()).startsWith("END Samahani");
      same.hangsUp("Incomplete");
      if (keys < 4) {
        assertThat(cases(stores)).isZero();
      } else {
        assertPartialOfTheHurt(house, stores);
      }
    }
  }

  /// Dialling again is a new call on the new book; what was told stays what it was.
  @Test
  void what_was_told_on_the_older_book_is_gone_on_with_on_the_new_one(RealStores stores) {
    try (var house = RunningGateway.openOnBooks(stores, book.path())) {
      var chief = house.phone(CHIEF).dials().presses(first(5)).hangsUp("Incomplete");
      book.withDangersSwapped();
      reload(house, stores);

      assertThat(chief.dials().presses("1").screen()).startsWith("CON Ulianza ");
      chief.presses(PIN).presses("1").presses(rest(5));
      assertThat(chief.screen()).contains("Mali", "1 Tuma");
      chief.presses("1");
      assertThat(danger(house, stores, chief.reference())).isEqualTo("hurt-or-sick");
      assertThat(cases(stores)).isEqualTo(1);
    }
  }

  @Test
  void a_book_that_fails_the_check_is_refused_and_the_old_one_goes_on(RealStores stores) {
    try (var house = RunningGateway.openOnBooks(stores, book.path())) {
      var chief = house.phone(CHIEF).dials().presses(first(2));
      book.with("report.yaml", "What danger now?", "What danger now? " + "Tell. ".repeat(30));
      var refused = owner(house, stores).post("/menus/reload");

      assertThat(refused.statusCode()).isEqualTo(422);
      assertThat(new JsonObject(refused.body()).getJsonArray("errors").encode()).contains("danger");
      chief.presses(rest(2)).presses(PIN);
      assertThat(danger(house, stores, chief.reference())).isEqualTo("hurt-or-sick");
      assertThat(house.operations("/metrics").body()).contains("haki_menu_books_loaded 1.0");

      book.with("report.yaml", "screens:", "screns:");
      assertThat(owner(house, stores).post("/menus/reload").statusCode()).isEqualTo(422);
      assertThat(
              stores.ask(
                  "select action, channel, outcome from audit_entry where action like 'menus%'"))
          .containsExactly(
              List.of("menus.reload", "api", "refused"), List.of("menus.reload", "api", "refused"));
    }
  }

  @Test
  void what_would_change_is_told_before_it_does(RealStores stores) {
    try (var house = RunningGateway.openOnBooks(stores, book.path())) {
      book.withDangersSwapped();
      var owner = owner(house, stores);
      var compared = new JsonObject(owner.post("/menus/reload?only_compare=true").body());

      assertThat(compared.getBoolean("taken")).isFalse();
      assertThat(compared.getInteger("dialogues")).isPositive();
      assertThat(compared.getJsonArray("changes").getJsonObject(0).getString("kind"))
          .isEqualTo("effect");
      assertThat(house.phone(CHIEF).dials().presses("1", "1").screen()).contains("3 Ameumia");
      assertThat(new JsonObject(owner.post("/menus/reload").body()).getBoolean("taken")).isTrue();
      assertThat(new JsonObject(owner.post("/menus/reload").body()).getBoolean("taken")).isFalse();
      assertThat(
              stores.ask(
                  "select outcome from audit_entry where action = 'menus.reload' order by id"))
          .containsExactly(List.of("compared"), List.of("taken"), List.of("taken"));
    }
  }

  @Test
  void only_who_may_write_menus_takes_a_book(RealStores stores) {
    try (var house = RunningGateway.openOnBooks(stores, book.path())) {
      var others = EnumSet.complementOf(EnumSet.of(ApiScope.MENUS_WRITE));
      var answer = ApiUser.with(house, stores, ApiUser.PER_MINUTE, others).post("/menus/reload");

      assertThat(answer.statusCode()).isEqualTo(403);
    }
    try (var house = RunningGateway.open(stores)) {
      assertThat(owner(house, stores).post("/menus/reload").statusCode()).isEqualTo(409);
    }
  }

  @Test
  void a_gateway_does_not_start_on_a_book_that_fails(RealStores stores) {
    book.with("report.yaml", "to: after_role", "to: nowhere");
    assertThatThrownBy(() -> RunningGateway.openOnBooks(stores, book.path()))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("HAKI_MENUS_DIR: ")
        .hasMessageContaining("nowhere");
    assertThatThrownBy(() -> RunningGateway.openOnBooks(stores, folder.resolve("none")))
        .isInstanceOf(CannotStart.class)
        .hasMessage("HAKI_MENUS_DIR: there is no such folder");
  }

  private static void assertPartialOfTheHurt(RunningGateway house, RealStores stores) {
    assertThat(cases(stores)).isEqualTo(1);
    String reference =
        stores.ask("select lpad(reference::text, 9, '0') from case_file").getFirst().getFirst();
    JsonObject report = report(house, stores, reference);
    assertThat(report.getString("danger")).isEqualTo("hurt-or-sick");
    assertThat(report.getBoolean("complete")).isFalse();
  }

  private static ApiUser owner(RunningGateway house, RealStores stores) {
    return ApiUser.with(house, stores, ApiUser.PER_MINUTE, EnumSet.of(ApiScope.MENUS_WRITE));
  }

  private static JsonObject reload(RunningGateway house, RealStores stores) {
    var answer = owner(house, stores).post("/menus/reload");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return new JsonObject(answer.body());
  }

  private static String danger(RunningGateway house, RealStores stores, String reference) {
    return report(house, stores, reference).getString("danger");
  }

  private static JsonObject report(RunningGateway house, RealStores stores, String reference) {
    var reader = ApiUser.of(house, stores).as(ApiUser.CHILDRENS_OFFICER);
    // a busy machine may answer "not now" right after the check of a book
    var read =
        await()
            .until(
                () -> reader.get("/cases/" + reference.replace("-", "")),
                answer -> answer.statusCode() != 503);
    assertThat(read.statusCode()).as(read.body()).isEqualTo(200);
    return new JsonObject(read.body()).getJsonObject("report");
  }

  private static long cases(RealStores stores) {
    return stores.count("select count(*) from case_file");
  }

  private static String[] first(int keys) {
    return List.of(KEYS).subList(0, keys).toArray(String[]::new);
  }

  private static String[] rest(int keys) {
    return List.of(KEYS).subList(keys, KEYS.length).toArray(String[]::new);
  }

  private static void forget(RealStores stores) {
    try (var jedis = stores.jedis()) {
      jedis.flushAll();
    }
  }
}
