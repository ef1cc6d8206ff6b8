package org.hakimtoto.store.session;

import java.time.Instant;
import java.util.UUID;
import org.hakimtoto.core.signin.SignInWay;
import org.hakimtoto.core.value.Language;

/// An officer at the desk. What opens it is not here: only its hash is kept.
///
/// @param id told to its pages, so that none of another session goes on with it
/// @param device a rough name of the browser
/// @param language in which the desk speaks to the officer
/// @param proved when a code was given last
public record DeskSession(
    UUID id,
    UUID officer,
    SignInWay way,
    String device,
    Language language,
    Instant began,
    Instant used,
    Instant proved,
    Instant now) {}
