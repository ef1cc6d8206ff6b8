package org.hakimtoto.core;

import java.time.Instant;

/// The child is held.
public record Custody(CustodyKind kind, Instant since) {}
