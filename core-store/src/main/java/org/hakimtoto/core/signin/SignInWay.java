package org.hakimtoto.core.signin;

/// How an officer proved who they are. The names are kept in the database.
public enum SignInWay {
  /// A code that was read on the officer's own phone, by USSD, behind the PIN.
  USSD,
  /// A code that was texted to the officer's own phone, then the PIN.
  SMS,
  /// An account of the ministry's own.
  OIDC,
  /// A passkey that the officer added before.
  PASSKEY
}
