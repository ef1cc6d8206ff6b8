package org.hakimtoto.store.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.pgclient.PgException;
import java.util.List;
import java.util.stream.Stream;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.store.db.Database;
import org.hakimtoto.store.db.DatabaseSettings;
import org.hakimtoto.store.db.Tx;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What is told to row-level security of one officer never reaches the next who gets the
/// connection. The pool here has one connection, so each transaction follows the other on it.
@ExtendWith(WithRealStores.class)
class OfficersSightIT {
  private static final List<String> SETTINGS =
      List.of("officer", "unit", "counties", "sub_county", "location", "reads_area");

  private Database database;
  private Officer office;

  @BeforeEach
  void setUp(RealStores stores) {
    var all = stores.settings();
    database =
        new Database(
            stores.vertx(),
            new DatabaseSettings(
                all.host(), all.port(), all.database(), all.user(), all.password(), 1));
    office = stores.officer("+254700000002");
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void within_it_the_reader_is_the_one_who_asks() {
    List<String> within = database.inTransaction(tx -> tx.seenBy(office, OfficersSightIT::state));

    assertThat(within)
        .startsWith("haki_reader", office.id().toString(), office.unit().id().toString(), "{47}");
  }

  @Test
  void the_next_transaction_on_the_connection_knows_nothing_of_it() {
    List<String> fresh = database.inTransaction(OfficersSightIT::state);
    String first = database.inTransaction(OfficersSightIT::connection);
    database.inTransaction(tx -> tx.seenBy(office, OfficersSightIT::state));

    String second = database.inTransaction(OfficersSightIT::connection);
    List<String> next = database.inTransaction(OfficersSightIT::state);
    List<String> last = database.reading(OfficersSightIT::state);
    assertThat(second).isEqualTo(first);
    assertThat(next).isEqualTo(fresh);
    assertThat(last).isEqualTo(fresh);
    assertThat(fresh).doesNotContain("haki_reader").endsWith("", "", "", "", "", "");
  }

  @Test
  void afterwards_in_the_same_transaction_the_house_is_itself_again() {
    List<String> fresh = database.inTransaction(OfficersSightIT::state);

    List<String> afterwards =
        database.inTransaction(tx -> {
          tx.seenBy(office, OfficersSightIT::state);
          return state(tx);
        });
    assertThat(afterwards).isEqualTo(fresh);
  }

  @Test
  void whoever_catches_what_the_reading_threw_is_the_house_again() {
    List<String> fresh = database.inTransaction(OfficersSightIT::state);

    List<String> afterwards =
        database.inTransaction(tx -> {
          assertThatThrownBy(() -> tx.seenBy(office, _ -> fails()))
              .hasMessage("nothing of SQL")
              .hasNoSuppressedExceptions();
          return state(tx);
        });
    assertThat(afterwards).isEqualTo(fresh);
  }

  @Test
  void an_error_of_the_database_leaves_nothing_on_the_connection() {
    List<String> fresh = database.inTransaction(OfficersSightIT::state);

    assertThatThrownBy(() ->
            database.inTransaction(tx -> tx.seenBy(office, seen -> seen.rows("select 1 / 0 as n"))))
        .isInstanceOf(PgException.class)
        .hasMessageContaining("division by zero");
    assertThatThrownBy(() ->
            database.inTransaction(
                tx -> tx.seenBy(office, seen -> seen.change("delete from case_file"))))
        .hasMessageContaining("permission denied");
    List<String> next = database.inTransaction(OfficersSightIT::state);
    assertThat(next).isEqualTo(fresh);
  }

  @Test
  void outside_a_transaction_nothing_is_read_in_an_officers_name() {
    assertThatThrownBy(() -> database.reading(tx -> tx.seenBy(office, OfficersSightIT::state)))
        .isInstanceOf(IllegalStateException.class);
  }

  private static List<String> fails() {
    throw new IllegalStateException("nothing of SQL");
  }

  private static List<String> state(Tx tx) {
    return Stream.concat(
            Stream.of("current_user::text"),
            SETTINGS.stream()
                .map(name -> "coalesce(current_setting('haki." + name + "', true), '')"))
        .map(question -> tx.one("select " + question + " as it").orElseThrow().getString("it"))
        .toList();
  }

  private static String connection(Tx tx) {
    return tx.one("select pg_backend_pid()::text as it").orElseThrow().getString("it");
  }
}
