package org.hakimtoto.core;

/// Invented reports for the rules' tables.
final class Reports {
  static final Area KIBRA = new Area(47, 275, 1);
  static final PhoneNumber CALLER = new PhoneNumber("+254712345678");
  static final String NAME = "Zuhura";

  private Reports() {}

  static Report report(
      ChildRole role,
      Danger danger,
      Category category,
      WithinThreeDays within,
      StatedAge age,
      Whereabouts whereabouts) {
    return new Report(
        role,
        danger,
        category,
        within,
        Sex.GIRL,
        age,
        KIBRA,
        true,
        whereabouts,
        new Guardian.NotKnown(),
        NAME,
        new Reporter.Unverified(CALLER, Language.KISWAHILI, true));
  }

  static Report at(Area place, String name) {
    return new Report(
        ChildRole.NEEDS_CARE,
        Danger.NONE,
        Category.NEGLECT,
        WithinThreeDays.NOT_ASKED,
        Sex.NOT_KNOWN,
        StatedAge.NOT_KNOWN,
        place,
        true,
        Whereabouts.HOME,
        new Guardian.DoNotContact(),
        name,
        new Reporter.Unverified(CALLER, Language.ENGLISH, false));
  }

  /// `?` is an age nobody knows.
  static StatedAge age(String text) {
    return text.equals("?") ? StatedAge.NOT_KNOWN : StatedAge.of(Integer.parseInt(text));
  }
}
