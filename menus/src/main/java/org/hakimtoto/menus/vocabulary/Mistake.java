package org.hakimtoto.menus.vocabulary;

/// Why something typed is not understood.
public enum Mistake implements Word {
  NOT_AN_AGE,
  NOT_SEX_AND_AGE,
  NOT_A_PHONE,
  NOT_A_NAME,
  NOT_A_PIN,
  NOT_A_CODE,
  NOT_A_NUMBER,
  NOT_LETTERS,
  NOT_A_REFERENCE,
  NOT_A_DAY,
  NOT_A_TIME
}
