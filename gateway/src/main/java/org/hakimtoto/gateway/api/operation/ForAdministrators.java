package org.hakimtoto.gateway.api.operation;

import java.util.Set;

/// What an administrator may ask of the API. An operation that is not named here is not for them,
/// whatever their token or session opens: none that shows a case, a contact, a call, a duplicate,
/// or reports about officers is.
public final class ForAdministrators {
  public static final Set<String> OPERATIONS =
      Set.of(
          "listUnits",
          "addUnit",
          "listOfficers",
          "readOfficer",
          "retireOfficer",
          "moveOfficer",
          "renumberOfficer",
          "staffNumberOfficer",
          "losePhone",
          "renewPin",
          "endSessions",
          "makeAdministrator",
          "endAdministrator",
          "listHolidays",
          "addHoliday",
          "listApprovals",
          "confirmApproval",
          "refuseApproval",
          "uploadRoster",
          "proposeErasure",
          "proposeHold",
          "proposeHoldLift",
          "proposeBlockLift",
          "listTokens",
          "proposeToken",
          "proposeTokenUnits",
          "endToken",
          "listComputers",
          "enrolComputer",
          "endComputer",
          "listSubscribers",
          "previewSubscriber",
          "proposeSubscriber",
          "proposeSubscriberFilter",
          "testSubscriber",
          "pauseSubscriber",
          "resumeSubscriber",
          "endSubscriber",
          "rotateSubscriber",
          "redeliverSubscriber",
          "listDisplays",
          "addDisplay",
          "endDisplay");

  private ForAdministrators() {}
}
