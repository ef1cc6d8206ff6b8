package org.hakimtoto.core.casefile;

import java.time.Instant;

/// The child is held.
public record Custody(CustodyKind kind, Instant since) {}
