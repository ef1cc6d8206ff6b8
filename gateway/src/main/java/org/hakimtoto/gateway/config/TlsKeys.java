package org.hakimtoto.gateway.config;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hakimtoto.store.tls.Tls;
import org.hakimtoto.store.tls.TlsContext;
import org.hakimtoto.store.tls.TlsContext.BadFile;

/// The keys that say how the line to a server is sealed. Files that are named beside a line in the
/// clear are refused: whoever names them believes that it is sealed.
///
/// @param mode `verify-full` or `off`
record TlsKeys(Key mode, Key authorities, Key certificate, Key key) {
  static final TlsKeys POSTGRES =
      new TlsKeys(Key.PG_TLS, Key.PG_TLS_CA, Key.PG_TLS_CERT, Key.PG_TLS_KEY);
  static final TlsKeys REDIS =
      new TlsKeys(Key.REDIS_TLS, Key.REDIS_TLS_CA, Key.REDIS_TLS_CERT, Key.REDIS_TLS_KEY);

  private static final String OFF = "off";

  /// A look at a file that the configuration names.
  private interface Look {
    void at(Path file) throws BadFile;
  }

  Tls read(ConfigReader reader) {
    if (reader.oneOf(mode, Set.of(OFF, "verify-full")).equals(OFF)) {
      Stream.of(authorities, certificate, key)
          .filter(one -> !reader.value(one).isEmpty())
          .forEach(one -> reader.fault(one, "must be empty: " + mode.variable() + " is off"));
      return Tls.OFF;
    }
    Optional<Path> trusted = looked(reader, authorities, TlsContext::certificates);
    Optional<Path> shown = looked(reader, certificate, TlsContext::certificates);
    Optional<Path> its = looked(reader, key, TlsContext::key);
    if (shown.isPresent() != its.isPresent()) {
      reader.fault(
          shown.isPresent() ? key : certificate, "must be set: certificate and key are a pair");
    }
    return new Tls(true, trusted, shown.flatMap(file -> its.map(of -> own(file, of))));
  }

  private static Tls.OwnCertificate own(Path certificate, Path key) {
    return new Tls.OwnCertificate(certificate, key);
  }

  private static Optional<Path> looked(ConfigReader reader, Key key, Look look) {
    Optional<Path> file = reader.maybe(key);
    if (file.isPresent()) {
      try {
        look.at(file.get());
      } catch (BadFile e) {
        reader.fault(key, String.valueOf(e.getMessage()));
      }
    }
    return file;
  }
}
