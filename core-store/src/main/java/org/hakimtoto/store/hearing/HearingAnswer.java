package org.hakimtoto.store.hearing;

import java.util.Optional;
import java.util.UUID;
import org.hakimtoto.store.contact.Addressed;

/// A `1` or `2` to a text about a day in court.
///
/// @param contact the person close to the child it is from, or for whom an officer said it
/// @param asked whether they were asked if they come; if not, an officer was asked to pass it on
public record HearingAnswer(
    Addressed.HearingVersion hearing, Optional<UUID> contact, boolean asked, boolean yes) {}
