package org.hakimtoto.store.reminder;

import java.time.Instant;
import java.util.Optional;
import org.hakimtoto.core.reminder.ReminderRule;
import org.hakimtoto.store.contact.Addressed.HearingVersion;

/// A step of a day in court that is due.
///
/// @param rule empty when the book of this release has no such step
/// @param stale from then on it is dropped
/// @param words the name of other words that a trial tries; empty: those for everybody
public record DueReminder(
    HearingVersion hearing,
    String step,
    Optional<ReminderRule> rule,
    Instant due,
    Instant stale,
    Optional<String> words) {}
