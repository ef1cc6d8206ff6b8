package org.hakimtoto.gateway.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.hakimtoto.gateway.config.Config.Ministry;

/// Reads whose accounts are good at the desk: all of the keys, or none.
record MinistryKeys(ConfigReader reader) {
  private static final String CLAIM = "[A-Za-z0-9_.:/-]{1,64}";

  /// Empty: nobody's.
  Optional<Ministry> read() {
    if (reader.value(Key.OIDC_ISSUER).isEmpty()) {
      if (!reader.value(Key.OIDC_CLIENT_ID).isEmpty()) {
        reader.fault(Key.OIDC_CLIENT_ID, "must be empty: HAKI_OIDC_ISSUER is");
      }
      return Optional.empty();
    }
    String claim = reader.value(Key.OIDC_STAFF_CLAIM);
    if (!claim.matches(CLAIM)) {
      reader.fault(Key.OIDC_STAFF_CLAIM, "must be the name of a claim");
    }
    return Optional.of(
        new Ministry(
            issuer(),
            reader.text(Key.OIDC_CLIENT_ID),
            new Secret(reader.text(Key.OIDC_CLIENT_SECRET)),
            claim));
  }

  /// Who signs in there types a password: sealed on its way, but on this machine.
  private String issuer() {
    String written = reader.value(Key.OIDC_ISSUER);
    try {
      var url = new URI(written);
      if (ConfigReader.mayBeLinked(url, false) && url.getRawQuery() == null) {
        return written.replaceFirst("/$", "");
      }
    } catch (URISyntaxException notAnAddress) {
      // told below, with the same words
    }
    reader.fault(
        Key.OIDC_ISSUER,
        "must be an https address without user, query and fragment; http only to this machine");
    return written;
  }
}
