package org.hakimtoto.core.report;

import org.hakimtoto.core.value.PhoneNumber;

/// What the reporter said of the child's guardian.
public sealed interface Guardian {
  /// A number was given. Nobody texts it until an officer has confirmed that it is safe.
  record Reachable(PhoneNumber phone) implements Guardian {}

  /// No guardian, or no number known.
  record NotKnown() implements Guardian {}

  /// The guardian may be the danger: no job, import or transfer may ever text one for this case.
  record DoNotContact() implements Guardian {}
}
