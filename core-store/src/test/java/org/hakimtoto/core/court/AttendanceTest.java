package org.hakimtoto.core.court;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class AttendanceTest {
  @Test
  void what_somebody_said_last_counts_and_silence_only_after_they_were_told() {
    assertThat(Attendance.of(true, Optional.of(true))).isEqualTo(Attendance.YES);
    assertThat(Attendance.of(true, Optional.of(false))).isEqualTo(Attendance.NO);
    assertThat(Attendance.of(false, Optional.of(true))).isEqualTo(Attendance.YES);
    assertThat(Attendance.of(true, Optional.empty())).isEqualTo(Attendance.SILENT);
    assertThat(Attendance.of(false, Optional.empty())).isEqualTo(Attendance.NOT_TOLD);
  }
}
