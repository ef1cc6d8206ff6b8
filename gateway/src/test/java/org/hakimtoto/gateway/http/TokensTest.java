package org.hakimtoto.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.hakimtoto.gateway.config.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {
  private static final Tokens TOKENS =
      new Tokens(new Secret("the-new-token-of-32-characters-0"), new Secret("the-old-token"));

  @ParameterizedTest
  @ValueSource(strings = {"the-new-token-of-32-characters-0", "the-old-token"})
  void both_tokens_open_while_one_is_rotated_out(String token) {
    assertThat(TOKENS.opens(token)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "*",
        "demo",
        "the-new-token-of-32-characters-",
        "the-new-token-of-32-characters-00",
        "The-new-token-of-32-characters-0",
        "he-new-token-of-32-characters-0",
        "the-new-token-of-32-characters-0 ",
        "the-old-token\u0000",
        "the-old-tok\u0435n"
      })
  void nothing_else_opens(String candidate) {
    assertThat(TOKENS.opens(candidate)).isFalse();
  }

  @Test
  void a_huge_candidate_does_not_open() {
    assertThat(TOKENS.opens("x".repeat(1_000_000))).isFalse();
  }

  @Test
  void without_a_token_nothing_opens_not_even_nothing() {
    assertThat(new Tokens(Secret.NONE, Secret.NONE).opens("")).isFalse();
    assertThat(new Tokens().opens("")).isFalse();
  }
}
