package org.hakimtoto.core.casefile;

/// Why a command on a case is refused. None of them says anything of the child.
public enum Refusal {
  /// The role may not do this with a case it stands in this relation to.
  NOT_ALLOWED("your role may not do this with this case"),
  NOT_FROM_THIS_STAGE("not from this stage by your role"),
  /// Children Act 2022, s.221.
  UNDER_TWELVE("a child under 12 cannot be charged: care and protection"),
  CASE_CLOSED("the case is closed"),
  NOT_CLOSED("the case is not closed"),
  ALREADY_DONE("that was done already"),
  NOT_HELD("the child is not in custody"),
  HELD_ALREADY("the child is in custody"),
  NO_SUCH_HEARING("no such hearing"),
  HEARING_IS_OVER("that hearing is over"),
  IN_THE_PAST("that lies in the past"),
  IN_THE_FUTURE("that lies in the future"),
  TOO_FAR("more than two years ahead"),
  WEEKEND("no court sits on a Saturday or Sunday"),
  HOLIDAY("no court sits on that day: it is a public holiday"),
  HOLIDAYS_NOT_KNOWN("the holidays of that year are not loaded"),
  /// An hour of the night that somebody read off the Kiswahili clock.
  BEFORE_COURT_HOURS("courts sit from 8:00 to 17:00: saa tatu asubuhi is 9:00, not 3:00"),
  AFTER_COURT_HOURS("courts sit from 8:00 to 17:00"),
  SET_ALREADY("such a hearing is set for that time already"),
  NOT_A_COURT("that unit is no court registry"),
  NOT_AN_OFFICE("that unit is no children's office"),
  NO_SUCH_UNIT("no such unit"),
  NO_OFFICE_ABOVE("there is no office above yours that has an officer"),
  KEPT_OUT("that unit is kept out of this case"),
  NO_SUCH_TRANSFER("no such transfer"),
  NO_PLACE_FOR_CHILDREN("that unit holds no children"),
  NEVER_THERE("the child was not there"),
  ON_THE_WAY_ALREADY("the child is on the way already"),
  /// The guardian was named as a danger: nothing may make a number of a guardian textable again.
  DO_NOT_CONTACT("the guardian of this case must not be contacted"),
  NO_SUCH_CONTACT("no such contact"),
  /// Set to none in this case or one that is linked: it is never made textable again.
  NUMBER_BLOCKED("that number was blocked in this case or one linked to it: it stays blocked"),
  /// An officer's phone is the roster's: what a family is told does not go to it.
  OFFICERS_NUMBER("that is an officer's number on the roster: no contact of a family"),
  /// Whoever is to pass something on must be on the roster.
  NO_SUCH_OFFICER("no such officer on the roster"),
  /// A case is given only to somebody of an office that takes part and may read it.
  NOT_OF_THE_OFFICE("that officer is of no office that has the case and may read it"),
  /// Officers take a case themselves; for another only the office's coordinator does.
  NOT_YOURS_TO_GIVE("only a coordinator or a supervising office gives a case to another officer"),
  NO_SUCH_CASE("no such case"),
  SAME_CASE("that is the same case"),
  NOTHING_ASKED("nobody asked for that"),
  NOTHING_SAID("there is nothing to add"),
  TOO_MANY("a case holds no more of these");

  private final String words;

  Refusal(String words) {
    this.words = words;
  }

  /// For an officer, in English; SMS and screens have their own wording.
  public String words() {
    return words;
  }
}
