package org.hakimtoto.menus.dialogue;

/// What follows from a press: a screen, or a question that must be answered first.
public sealed interface Step permits Show, Ask {}
