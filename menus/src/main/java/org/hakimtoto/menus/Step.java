package org.hakimtoto.menus;

/// What follows from a press: a screen, or a question that must be answered first.
public sealed interface Step permits Show, Ask {}
