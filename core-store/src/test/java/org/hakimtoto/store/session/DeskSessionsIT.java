package org.hakimtoto.store.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.roster.Officer;
import org.hakimtoto.core.roster.OfficerChange;
import org.hakimtoto.core.roster.OfficerRules.Asking;
import org.hakimtoto.core.roster.RosterReason;
import org.hakimtoto.core.signin.SessionPolicy;
import org.hakimtoto.core.signin.SignInWay;
import org.hakimtoto.core.value.Channel;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.real.RealStores;
import org.hakimtoto.store.real.WithRealStores;
import org.hakimtoto.store.roster.ChangeOfficer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(WithRealStores.class)
class DeskSessionsIT {
  private static final String TOKEN = "a-token-that-is-not-random-for-this-test-alone";

  private RealStores stores;
  private DeskSessions sessions;
  private Officer officer;

  @BeforeEach
  void setUp(RealStores real) {
    stores = real;
    sessions = new DeskSessions(real.sealing());
    officer = real.officer("+254700000002");
  }

  @Test
  void a_token_opens_its_session_until_it_is_ended_and_is_not_kept() {
    UUID id = begin(TOKEN);

    assertThat(open(TOKEN).map(DeskSession::id)).contains(id);
    assertThat(open(TOKEN.toUpperCase(java.util.Locale.ROOT))).isEmpty();
    assertThat(stores.databaseHolds(TOKEN)).isFalse();
    assertThat(end(stores.officer("+254700000003").id(), id)).as("another's").isFalse();
    assertThat(end(officer.id(), id)).isTrue();
    assertThat(open(TOKEN)).isEmpty();
    assertThat(end(officer.id(), id)).isFalse();
    assertThat(stores.ask("select action from audit_entry where channel = 'desk' order by id"))
        .containsExactly(List.of("session.begin"), List.of("session.end"));
  }

  @Test
  void it_ends_a_quarter_of_an_hour_after_use_and_twelve_hours_after_it_began() {
    begin(TOKEN);
    stores.change("update desk_session set used_at = used_at - interval '14 minutes'");
    use();
    stores.change("update desk_session set used_at = used_at - interval '14 minutes 50 seconds'");
    assertThat(open(TOKEN)).isPresent();
    stores.change("update desk_session set used_at = used_at - interval '10 seconds'");
    assertThat(open(TOKEN)).isEmpty();

    stores.change(
        "update desk_session set used_at = clock_timestamp(), began_at = began_at - interval"
            + " '12 hours'");
    assertThat(open(TOKEN)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"retire", "number", "pin", "lost"})
  void it_is_over_at_the_next_request_when_the_officer_is_not_who_they_were(String what) {
    begin(TOKEN);
    assertThat(open(TOKEN)).isPresent();

    change(
        switch (what) {
          case "retire" -> new OfficerChange.Retire();
          case "number" -> new OfficerChange.NewNumber(new PhoneNumber("+254799000111"));
          case "pin" -> new OfficerChange.NewPin();
          default -> new OfficerChange.LosePhone();
        });

    assertThat(open(TOKEN)).isEmpty();
    assertThat(list()).isEmpty();
  }

  @Test
  void a_pin_that_the_officer_chooses_anew_ends_it_as_well() {
    begin(TOKEN);
    stores
        .database()
        .inTransaction(tx -> {
          stores.pins().set(tx, officer.id(), "830274");
          return 0;
        });

    assertThat(open(TOKEN)).isEmpty();
  }

  @Test
  void one_more_than_an_officer_may_have_ends_the_oldest() {
    for (int n = 0; n <= SessionPolicy.MOST; n++) {
      begin(TOKEN + n);
    }

    assertThat(open(TOKEN + 0)).isEmpty();
    assertThat(open(TOKEN + 1)).isPresent();
    assertThat(list()).hasSize(SessionPolicy.MOST);
    stores
        .database()
        .inTransaction(tx -> {
          sessions.endAll(tx, officer.id());
          return 0;
        });
    assertThat(list()).isEmpty();
  }

  @Test
  void a_code_that_was_given_again_is_noted() {
    begin(TOKEN);
    stores.change("update desk_session set proved_at = proved_at - interval '1 hour'");
    DeskSession before = open(TOKEN).orElseThrow();
    assertThat(SessionPolicy.proved(before.proved(), before.now())).isFalse();

    stores
        .database()
        .inTransaction(tx -> {
          sessions.proved(tx, before);
          return 0;
        });

    DeskSession now = open(TOKEN).orElseThrow();
    assertThat(SessionPolicy.proved(now.proved(), now.now())).isTrue();
  }

  private void change(OfficerChange change) {
    var changing = new ChangeOfficer(stores.sealing(), () -> 0);
    var by =
        new ChangeOfficer.By(
            new Asking(Optional.empty(), Optional.empty()),
            true,
            Channel.CLI,
            RosterReason.MISTAKE,
            Instant.EPOCH);
    stores.database().inTransaction(tx -> changing.change(tx, officer.id(), change, by));
  }

  private UUID begin(String token) {
    var session =
        new DeskSessions.Beginning(
            UUID.randomUUID(), officer.id(), SignInWay.USSD, token, "Firefox, Linux", "mark");
    return stores
        .database()
        .inTransaction(tx -> {
          sessions.begin(tx, session);
          return session.id();
        });
  }

  private void use() {
    DeskSession session = open(TOKEN).orElseThrow();
    stores
        .database()
        .inTransaction(tx -> {
          sessions.used(tx, session);
          return 0;
        });
  }

  private boolean end(UUID of, UUID session) {
    return stores.database().inTransaction(tx -> sessions.end(tx, of, session));
  }

  private Optional<DeskSession> open(String token) {
    return stores.database().reading(tx -> sessions.byToken(tx, token));
  }

  private List<DeskSession> list() {
    return stores.database().reading(tx -> sessions.of(tx, officer.id()));
  }
}
