package org.hakimtoto.core.report;

import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;

/// Who made the report, and by what it was proven.
public sealed interface Reporter {
  PhoneNumber phone();

  /// An officer on the roster who gave the PIN.
  record Verified(UUID officer, PhoneNumber phone, Language language) implements Reporter {}

  /// Anybody else. `mayText` is what the person answered to "may we text this phone?".
  ///
  /// @param of the institution that passed it on, by a token of its own; the number is that of
  ///   whoever may be called about it
  record Unverified(PhoneNumber phone, Language language, boolean mayText, Optional<Institution> of)
      implements Reporter {
    public Unverified(PhoneNumber phone, Language language, boolean mayText) {
      this(phone, language, mayText, Optional.empty());
    }
  }

  /// Who passes on what people told it.
  enum Institution {
    /// 116.
    HELPLINE,
    HOSPITAL,
    SCHOOL
  }
}
