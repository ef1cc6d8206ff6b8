package org.hakimtoto.gateway.desk;

import java.util.EnumSet;
import java.util.Set;
import org.hakimtoto.core.roster.Role;
import org.hakimtoto.store.clients.ApiScope;

/// What an officer at the desk may be trusted with. As with a token, what happens behind a scope is
/// decided by the officer's role and by how the officer stands to the case. Pure.
final class OfficerScopes {
  /// What takes a code once more: it changes what others may do.
  private static final Set<ApiScope> PROVEN =
      EnumSet.of(
          ApiScope.OFFICERS_WRITE,
          ApiScope.ROSTERS_WRITE,
          ApiScope.UNITS_WRITE,
          ApiScope.HOLIDAYS_WRITE,
          ApiScope.CASES_KEEP,
          ApiScope.TOKENS_WRITE,
          ApiScope.SUBSCRIBERS_WRITE,
          ApiScope.MENUS_WRITE,
          ApiScope.CARRIER_WRITE,
          ApiScope.LINK_ADMIN);

  private static final Set<ApiScope> ADMINISTRATOR =
      EnumSet.of(
          ApiScope.OFFICERS_READ,
          ApiScope.OFFICERS_WRITE,
          ApiScope.ROSTERS_WRITE,
          ApiScope.UNITS_READ,
          ApiScope.UNITS_WRITE,
          ApiScope.HOLIDAYS_WRITE,
          ApiScope.CASES_KEEP,
          ApiScope.TOKENS_WRITE,
          ApiScope.SUBSCRIBERS_WRITE);

  private OfficerScopes() {}

  /// @param proved whether a code was given just now
  static Set<ApiScope> of(Role role, boolean proved) {
    return of(all(role), proved);
  }

  /// Of one who looks after the roster, and sees no case whatever the role.
  static Set<ApiScope> ofAdministrator(boolean proved) {
    return of(EnumSet.copyOf(ADMINISTRATOR), proved);
  }

  static Set<ApiScope> ofAdministratorAfterProof() {
    var scopes = EnumSet.copyOf(ADMINISTRATOR);
    scopes.retainAll(PROVEN);
    return scopes;
  }

  private static Set<ApiScope> of(Set<ApiScope> scopes, boolean proved) {
    if (!proved) {
      scopes.removeAll(PROVEN);
    }
    return scopes;
  }

  /// What would be open after a code.
  static Set<ApiScope> afterProof(Role role) {
    var scopes = all(role);
    scopes.retainAll(PROVEN);
    return scopes;
  }

  private static EnumSet<ApiScope> all(Role role) {
    var scopes =
        EnumSet.of(
            ApiScope.CASES_READ,
            ApiScope.CASES_WRITE,
            ApiScope.REPORTS_WRITE,
            ApiScope.UNITS_READ,
            ApiScope.INDICATORS_READ);
    if (role.seesCasesOfArea()) {
      scopes.addAll(
          Set.of(
              ApiScope.HEARINGS_WRITE,
              ApiScope.TRANSFERS_WRITE,
              ApiScope.CONTACTS_WRITE,
              ApiScope.CONDUCT_READ,
              ApiScope.CONDUCT_WRITE,
              ApiScope.OFFICERS_READ,
              ApiScope.OFFICERS_WRITE));
    }
    switch (role) {
      case COURT_REGISTRY ->
          scopes.addAll(Set.of(ApiScope.CAUSE_LISTS_WRITE, ApiScope.CALENDARS_WRITE));
      case CHILDREN_COORDINATOR ->
          scopes.addAll(Set.of(ApiScope.FIGURES_WRITE, ApiScope.CARRIER_WRITE));
      case CHIEF,
          ASSISTANT_CHIEF,
          CHILDREN_OFFICER,
          POLICE_CHILD_DESK,
          PROSECUTOR,
          PROBATION_OFFICER,
          INSTITUTION_IN_CHARGE -> {}
    }
    return scopes;
  }
}
