package org.hakimtoto.gateway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.value.CaseReference;
import org.hakimtoto.store.contact.NewCall;
import org.hakimtoto.store.hearing.CallTaskBook.Listed;
import org.junit.jupiter.api.Test;

class CallsCommandTest {
  @Test
  void a_call_is_told_in_kenyas_time() {
    var call =
        new Listed(
            new UUID(0, 1),
            new CaseReference(482_137_559),
            NewCall.Reason.NOT_REACHED,
            Instant.parse("2026-11-25T06:00:00.5Z"),
            Instant.parse("2026-11-24T06:00:00Z"),
            Optional.empty(),
            Optional.empty());

    assertThat(CallsCommand.lines(List.of(call)))
        .containsExactly("482-137-559  by 2026-11-25T09:00  not-reached       -");
    assertThat(CallsCommand.lines(List.of())).containsExactly("nobody to phone");
  }
}
