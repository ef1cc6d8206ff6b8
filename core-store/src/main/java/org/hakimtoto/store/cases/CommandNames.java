package org.hakimtoto.store.cases;

import java.util.Locale;
import org.hakimtoto.core.casefile.CaseCommand;

/// What the audit calls a command: its name with dashes, such as `move-stage`.
final class CommandNames {
  private CommandNames() {}

  static String of(CaseCommand command) {
    return command
        .getClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT);
  }
}
