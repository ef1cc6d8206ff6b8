package org.hakimtoto.menus.vocabulary;

/// Why something typed is not understood.
public enum Mistake implements Word {
  NOT_AN_AGE,
  NOT_A_PHONE,
  NOT_A_NAME,
  NOT_A_PIN
}
