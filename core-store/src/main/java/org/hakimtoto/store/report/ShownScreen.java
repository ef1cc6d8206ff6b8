package org.hakimtoto.store.report;

import org.hakimtoto.store.crypto.PressKey;

/// A screen that was shown.
///
/// @param press the one it answered
/// @param book the version of the menu book it was shown from; empty: a release before this one
///   wrote it
/// @param begins whether the dialogue begins at it, whatever was typed before
public record ShownScreen(PressKey press, String book, boolean begins) {}
