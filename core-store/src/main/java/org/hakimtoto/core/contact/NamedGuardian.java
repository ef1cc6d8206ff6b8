package org.hakimtoto.core.contact;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.hakimtoto.core.report.Category;
import org.hakimtoto.core.report.ChildRole;
import org.hakimtoto.core.report.Danger;
import org.hakimtoto.core.report.Guardian;
import org.hakimtoto.core.report.Report;
import org.hakimtoto.core.value.Language;
import org.hakimtoto.core.value.PhoneNumber;

/// The guardian whose number a reporter typed, as a contact that nobody has confirmed: phoned by an
/// officer, never texted. Pure.
public final class NamedGuardian {
  /// What a child is seldom done to without somebody at home.
  private static final Set<Category> DONE_TO_A_CHILD =
      EnumSet.of(
          Category.BEATEN,
          Category.SEXUAL,
          Category.MARRIAGE_FGM,
          Category.LABOUR_TRAFFICKING,
          Category.NEGLECT,
          Category.ABANDONED);

  private NamedGuardian() {}

  /// Empty when the report names no number. Whose child is a victim, or who may be the danger, is
  /// phoned by nobody before the reporter was asked.
  public static Optional<Contact> of(Report report) {
    return switch (report.guardian()) {
      case Guardian.Reachable reachable -> Optional.of(contact(report, reachable.phone()));
      case Guardian.NotKnown _, Guardian.DoNotContact _ -> Optional.empty();
    };
  }

  private static Contact contact(Report report, PhoneNumber phone) {
    return new Contact(
        Contact.Relation.GUARDIAN,
        Optional.of(phone),
        askReporterFirst(report) ? Contact.Mode.NONE : Contact.Mode.CALL_ONLY,
        Language.KISWAHILI,
        true,
        true,
        Optional.empty(),
        Contact.DEFAULT_FROM,
        Contact.DEFAULT_UNTIL,
        1,
        false,
        true);
  }

  static boolean askReporterFirst(Report report) {
    return report.role() == ChildRole.VICTIM
        || report.danger() == Danger.ABUSE_ONGOING
        || (report.role() != ChildRole.ACCUSED && DONE_TO_A_CHILD.contains(report.category()));
  }

  /// Whether texts may go to the number once an officer has confirmed it: not to a line that gets
  /// none, nor to the phone of whoever reported the child.
  public static boolean textable(Report report, Contact contact) {
    return contact.mayBeTold()
        && contact
            .phone()
            .filter(PhoneNumber::kenyanMobile)
            .filter(phone -> !phone.equals(report.reporter().phone()))
            .isPresent();
  }
}
