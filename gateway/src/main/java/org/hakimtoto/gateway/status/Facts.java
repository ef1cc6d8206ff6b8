package org.hakimtoto.gateway.status;

import java.time.Duration;
import java.util.Optional;
import org.hakimtoto.gateway.operations.Health;

/// What is known of this house at one moment.
///
/// @param clock in a word, as health tells it
/// @param dial whether the newest dial of the service code by ourselves was answered; empty: none
///   is made, or none was lately
/// @param onSecond whether texts go by the second carrier
/// @param slow whether too many texts come late; empty: there are too few to tell
/// @param waits how long the oldest alert that should have left waits; empty: nobody knows
/// @param behind how far CJIMS is behind; empty: nobody knows
/// @param linked whether CJIMS is sent anything at all
public record Facts(
    Health.Now health,
    String clock,
    Optional<Boolean> dial,
    boolean onSecond,
    Optional<Boolean> slow,
    Optional<Duration> waits,
    Optional<Duration> behind,
    boolean linked) {}
