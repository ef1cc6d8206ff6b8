package org.hakimtoto.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChannelTest {
  /// Audits of years ago have these words, and seals are taken of them.
  @Test
  void the_words_of_the_audit_stay() {
    assertThat(Channel.values())
        .extracting(Channel::wire)
        .containsExactly("ussd", "sms", "api", "desk", "cli", "carrier", "house");
  }

  @ParameterizedTest
  @EnumSource(Channel.class)
  void what_was_written_is_read_back(Channel channel) {
    assertThat(Channel.ofWire(channel.wire())).isEqualTo(channel);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "SMS", "system", "web"})
  void any_other_word_is_no_channel(String word) {
    assertThatThrownBy(() -> Channel.ofWire(word))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no such channel");
  }
}
