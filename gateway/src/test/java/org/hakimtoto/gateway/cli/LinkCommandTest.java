package org.hakimtoto.gateway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Optional;
import org.hakimtoto.store.link.LinkState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class LinkCommandTest {
  private static final Instant NOW = Instant.parse("2026-11-20T20:15:00Z");

  @Test
  void a_link_that_was_never_opened_is_told_in_a_line() {
    var never = new LinkState(false, false, 0, 0, Optional.empty(), Optional.empty(), 0, 0);

    assertThat(LinkCommand.lines(never, Optional.empty(), NOW))
        .containsExactly("the link was never opened (HAKI_LINK_URL opens it)");
  }

  @Test
  void a_link_that_is_behind_says_how_far() {
    var behind =
        new LinkState(
            true,
            true,
            12,
            3,
            Optional.of(NOW.minusSeconds(3_723)),
            Optional.of(NOW.minusSeconds(4_000)),
            1,
            0);

    assertThat(LinkCommand.lines(behind, Optional.of("cjims.example"), NOW))
        .containsExactly(
            "sent to     cjims.example",
            "waiting     12 events of 3 cases",
            "oldest      2026-11-20T19:12:57Z, lag 1 h 2 min 3 s",
            "delivered   last at 2026-11-20T19:08:20Z",
            "refused     1 cases: see the gateway's log");
  }

  @Test
  void a_link_that_is_being_filled_says_so_and_days_are_days() {
    var filling =
        new LinkState(
            true, false, 9, 9, Optional.of(NOW.minusSeconds(612_000)), Optional.empty(), 0, 0);

    assertThat(LinkCommand.lines(filling, Optional.empty(), NOW))
        .containsExactly(
            "sent to     nowhere: HAKI_LINK_URL is not set here",
            "waiting     9 events of 9 cases, older ones still being queued",
            "oldest      2026-11-13T18:15:00Z, lag 7 d 2 h",
            "delivered   nothing yet",
            "refused     0 cases");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "replay",
        "replay --from yesterday",
        "replay --reference 482-137-558",
        "replay --reference 482-137-559 --from 2026-11-20T20:15:00Z",
      })
  void what_cannot_be_replayed_is_told_before_anything_is_asked(String arguments) {
    var told = new StringWriter();
    int status =
        new CommandLine(new LinkCommand())
            .setErr(new PrintWriter(told, true))
            .execute(arguments.split(" "));

    assertThat(status).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(told.toString()).contains("--reference");
  }
}
