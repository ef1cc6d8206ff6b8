package org.hakimtoto.core.contact;

import java.util.ArrayList;
import java.util.List;
import org.hakimtoto.core.report.Report;

/// What whoever phones somebody must know of the number before.
public enum NumberMark {
  /// Only the reporter named it.
  UNCONFIRMED,
  /// The guardian may be the danger: the reporter is asked before anybody phones.
  ASK_REPORTER_FIRST,
  /// It is the reporter's own number.
  REPORTERS_OWN,
  /// It is the number of an officer on the roster.
  OFFICERS,
  /// It gets no texts: a fixed line.
  NO_MOBILE;

  /// @param officers whether the number is an officer's of the roster
  public static List<NumberMark> of(Contact contact, Report report, boolean officers) {
    var marks = new ArrayList<NumberMark>();
    if (contact.unconfirmed()) {
      marks.add(UNCONFIRMED);
    }
    if (contact.unconfirmed() && !contact.mayBeTold() && contact.phone().isPresent()) {
      marks.add(ASK_REPORTER_FIRST);
    }
    if (contact.phone().filter(report.reporter().phone()::equals).isPresent()) {
      marks.add(REPORTERS_OWN);
    }
    if (officers) {
      marks.add(OFFICERS);
    }
    if (contact.phone().filter(phone -> !phone.kenyanMobile()).isPresent()) {
      marks.add(NO_MOBILE);
    }
    return List.copyOf(marks);
  }
}
