package org.hakimtoto.core.court;

import java.time.Instant;
import java.util.UUID;
import org.hakimtoto.core.casefile.HearingKind;
import org.hakimtoto.core.value.CaseReference;

/// A hearing that is set, as the list on the door of a court shows it: nothing of the child.
public record ListedHearing(
    CaseReference reference, UUID hearing, HearingKind kind, Instant when) {}
