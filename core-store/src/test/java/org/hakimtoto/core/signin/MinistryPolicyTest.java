package org.hakimtoto.core.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hakimtoto.core.signin.MinistryPolicy.Asked;
import org.hakimtoto.core.signin.MinistryPolicy.Fault;
import org.hakimtoto.core.signin.MinistryPolicy.IdToken;
import org.junit.jupiter.api.Test;

class MinistryPolicyTest {
  private static final Instant BEGUN = Instant.parse("2026-11-24T07:00:00Z");
  private static final Instant NOW = BEGUN.plusSeconds(30);
  private static final String ISSUER = "https://accounts.example.go.ke";
  private static final Asked ASKED = new Asked(ISSUER, "desk", "n0nce", BEGUN);
  private static final IdToken GOOD =
      token(ISSUER, List.of("desk"), NOW.plusSeconds(60), "n0nce", BEGUN.plusSeconds(20));

  @Test
  void a_token_of_this_sign_in_for_this_desk_is_good_until_it_ends() {
    assertThat(MinistryPolicy.against(GOOD, ASKED, NOW)).isEmpty();
    assertThat(MinistryPolicy.against(GOOD, ASKED, NOW.plusSeconds(119))).isEmpty();
    assertThat(MinistryPolicy.against(GOOD, ASKED, NOW.plusSeconds(120))).contains(Fault.EXPIRED);
  }

  @Test
  void each_of_its_words_must_be_there_and_be_ours() {
    refused(Fault.OTHER_ISSUER, token(ISSUER + "/", List.of("desk"), NOW, "n0nce", NOW));
    refused(Fault.OTHER_AUDIENCE, token(ISSUER, List.of("other"), NOW, "n0nce", NOW));
    refused(Fault.OTHER_AUDIENCE, token(ISSUER, List.of("desk", "other"), NOW, "n0nce", NOW));
    refused(Fault.OTHER_AUDIENCE, token(ISSUER, List.of(), NOW, "n0nce", NOW));
    refused(Fault.OTHER_NONCE, token(ISSUER, List.of("desk"), NOW, "another", NOW));
    refused(
        Fault.NOT_SIGNED_IN_NOW,
        token(ISSUER, List.of("desk"), NOW, "n0nce", BEGUN.minusSeconds(61)));
    refused(
        Fault.OTHER_AUDIENCE,
        new IdToken(
            Optional.of(ISSUER),
            List.of("desk"),
            Optional.of("other"),
            Optional.of(NOW),
            Optional.of(NOW),
            Optional.of("n0nce"),
            Optional.of(NOW)));
  }

  @Test
  void one_that_says_nothing_opens_nothing() {
    Optional<Instant> never = Optional.empty();
    Optional<String> no = Optional.empty();
    refused(Fault.OTHER_ISSUER, new IdToken(no, List.of("desk"), no, never, never, no, never));
    Optional<String> issuer = Optional.of(ISSUER);
    refused(Fault.EXPIRED, new IdToken(issuer, List.of("desk"), no, never, never, no, never));
    Optional<Instant> now = Optional.of(NOW);
    refused(Fault.NOT_OF_NOW, new IdToken(issuer, List.of("desk"), no, now, never, no, never));
    refused(Fault.OTHER_NONCE, new IdToken(issuer, List.of("desk"), no, now, now, no, now));
    refused(
        Fault.NOT_SIGNED_IN_NOW,
        new IdToken(issuer, List.of("desk"), no, now, now, Optional.of("n0nce"), never));
  }

  @Test
  void an_attempt_is_open_for_ten_minutes() {
    Instant end = BEGUN.plusSeconds(600);
    assertThat(MinistryPolicy.open(BEGUN, end.minusMillis(1))).isTrue();
    assertThat(MinistryPolicy.open(BEGUN, end)).isFalse();
  }

  private static void refused(Fault fault, IdToken token) {
    assertThat(MinistryPolicy.against(token, ASKED, NOW)).contains(fault);
  }

  private static IdToken token(
      String issuer, List<String> audience, Instant end, String nonce, Instant authenticated) {
    return new IdToken(
        Optional.of(issuer),
        audience,
        Optional.of("desk"),
        Optional.of(end),
        Optional.of(BEGUN.plusSeconds(20)),
        Optional.of(nonce),
        Optional.of(authenticated));
  }
}
