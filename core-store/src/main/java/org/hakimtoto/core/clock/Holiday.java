package org.hakimtoto.core.clock;

import java.time.LocalDate;

/// A public holiday: no court sits.
public record Holiday(LocalDate date, String name) {}
