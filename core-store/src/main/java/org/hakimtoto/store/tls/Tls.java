package org.hakimtoto.store.tls;

import java.nio.file.Path;
import java.util.Optional;

/// How a line to a server is sealed. Sealed means: TLS, or no line at all; the server's certificate
/// comes from an authority we trust, is in its time, and is for the name or address we asked for.
///
/// @param authorities a PEM file with the certificates we trust; empty: those of this machine's
///   Java
/// @param own what we show to the server; empty: nothing
public record Tls(boolean sealed, Optional<Path> authorities, Optional<OwnCertificate> own) {
  /// In the clear.
  public static final Tls OFF = new Tls(false, Optional.empty(), Optional.empty());

  /// @param certificate a PEM file, with those between it and the authority
  /// @param key a PEM file, PKCS#8 and without a password
  public record OwnCertificate(Path certificate, Path key) {}
}
