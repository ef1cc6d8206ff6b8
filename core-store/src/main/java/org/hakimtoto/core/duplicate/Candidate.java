package org.hakimtoto.core.duplicate;

import java.time.Instant;
import org.hakimtoto.core.report.Report;

/// A case as far as it is compared with others: what was reported, and when.
public record Candidate(Report report, Instant openedAt) {}
