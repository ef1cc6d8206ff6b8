package org.hakimtoto.store.real;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/// How long a test waits for what must come. It costs nothing where it comes, and a machine that
/// does ten other things makes no fault of the product: whoever cares how soon it comes says so.
public final class Patience implements LauncherSessionListener {
  private static final Duration LONGEST = Duration.ofMinutes(3);

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    Awaitility.setDefaultTimeout(LONGEST);
  }
}
