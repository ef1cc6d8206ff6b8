package org.hakimtoto.lab.acceptance.offline;

import java.nio.file.Path;
import java.time.Duration;
import org.hakimtoto.lab.acceptance.PagesOfToday;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// Tests of pages behind a line that may be cut, with a folder for the browser's profile.
abstract class LineOfAStation extends PagesOfToday {
  static final Duration PATIENCE = Duration.ofSeconds(90);

  @TempDir Path folder;

  StationLine line;

  @BeforeEach
  final void openLine() {
    line = new StationLine();
  }

  @AfterEach
  final void closeLine() {
    line.close();
  }
}
