package org.hakimtoto.core.caserules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.hakimtoto.core.casefile.CaseCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever officers do in whatever order, the promises hold: no child below twelve is charged, no
/// guardian named as a danger is textable, a closed case stays closed, the state is the fold of the
/// events, nothing is ever thrown.
class CaseWalkTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void the_promises_hold_over_tens_of_thousands_of_steps(long seed) {
    var walk = new CaseWalk(seed);

    walk.cases(250, 100);

    assertThat(walk.steps()).isEqualTo(25_000);
    assertThat(walk.done()).isGreaterThan(2_000);
  }

  @Test
  void every_command_is_done_by_somebody_some_time() {
    var walk = new CaseWalk(5);

    walk.cases(600, 120);

    assertThat(walk.accepted()).isEqualTo(Set.of(CaseCommand.class.getPermittedSubclasses()));
  }
}
