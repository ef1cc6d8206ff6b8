package org.hakimtoto.store.tls;

import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/// Why a sealed line did not come about, for the person who can mend it. From the most telling to
/// the least.
public enum TlsFault {
  EXPIRED("tls-expired", "its certificate has expired, or is of a time to come"),
  OTHER_NAME("tls-other-name", "its certificate is for another name or address than HAKI_*_HOST"),
  UNTRUSTED("tls-untrusted", "its certificate comes from no authority we trust (HAKI_*_TLS_CA)"),
  OURS_REFUSED("tls-ours-refused", "it refuses our certificate, or wants one (HAKI_*_TLS_CERT)"),
  PLAIN("tls-not-offered", "it offers no TLS, and nothing is said to it in the clear"),
  NOT_AGREED("tls-not-agreed", "no TLS was agreed on");

  /// Links of a chain of causes that are looked at.
  private static final int DEEPEST = 16;

  private final String word;
  private final String sentence;

  TlsFault(String word, String sentence) {
    this.word = word;
    this.sentence = sentence;
  }

  /// For metrics and readiness.
  public String word() {
    return word;
  }

  /// What is wrong with the server, as the end of a sentence.
  public String sentence() {
    return sentence;
  }

  public static Optional<TlsFault> ofWord(String word) {
    return Arrays.stream(values()).filter(fault -> fault.word.equals(word)).findFirst();
  }

  /// What a failure says of the line's seal; empty: it is about something else.
  public static Optional<TlsFault> of(Throwable trouble) {
    return Stream.iterate(trouble, link -> link != null, Throwable::getCause)
        .limit(DEEPEST)
        .flatMap(link -> one(link).stream())
        .min(Comparator.naturalOrder());
  }

  private static Optional<TlsFault> one(Throwable link) {
    return switch (link) {
      case CertificateExpiredException _, CertificateNotYetValidException _ -> Optional.of(EXPIRED);
      case CertPathValidatorException e ->
          Optional.of(
              e.getReason() == BasicReason.EXPIRED || e.getReason() == BasicReason.NOT_YET_VALID
                  ? EXPIRED
                  : UNTRUSTED);
      case CertPathBuilderException _ -> Optional.of(UNTRUSTED);
      case CertificateException e when names(e) -> Optional.of(OTHER_NAME);
      case SSLException e -> Optional.of(handshake(said(e)));
      default -> said(said(link));
    };
  }

  private static boolean names(CertificateException e) {
    return said(e).contains("subject alternative") || said(e).contains("no name matching");
  }

  private static TlsFault handshake(String said) {
    if (said.contains("received fatal alert")) {
      return said.contains("certificate") || said.contains("unknown_ca")
          ? OURS_REFUSED
          : NOT_AGREED;
    }
    return said.contains("unrecognized ssl message")
            || said.contains("not an ssl/tls record")
            || said.contains("terminated the handshake")
        ? PLAIN
        : NOT_AGREED;
  }

  /// The drivers of PostgreSQL have words and no types for it.
  private static Optional<TlsFault> said(String words) {
    if (words.contains("does not handle ssl") || words.contains("does not support ssl")) {
      return Optional.of(PLAIN);
    }
    if (words.contains("could not be verified by hostnameverifier")) {
      return Optional.of(OTHER_NAME);
    }
    return words.contains("ssl handshake failed") ? Optional.of(NOT_AGREED) : Optional.empty();
  }

  private static String said(Throwable link) {
    return String.valueOf(link.getMessage()).toLowerCase(Locale.ROOT);
  }
}
