package org.hakimtoto.store.contact;

import java.time.Instant;
import java.util.UUID;

/// A call that an office must make.
///
/// @param toContact whether it is to a person close to the child; else to an office
/// @param ofHearing whether it is about a day in court
public record OpenCall(
    UUID caseId,
    UUID unit,
    NewCall.Reason reason,
    boolean toContact,
    boolean ofHearing,
    Instant dueAt) {}
