package org.hakimtoto.core.report;

import java.util.UUID;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;

/// Who made the report, and by what it was proven.
public sealed interface Reporter {
  PhoneNumber phone();

  /// An officer on the roster who gave the PIN.
  record Verified(UUID officer, PhoneNumber phone, Language language) implements Reporter {}

  /// Anybody else. `mayText` is what the person answered to "may we text this phone?".
  record Unverified(PhoneNumber phone, Language language, boolean mayText) implements Reporter {}
}
