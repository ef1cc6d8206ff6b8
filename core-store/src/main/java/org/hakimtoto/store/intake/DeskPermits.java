package org.hakimtoto.store.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hakimtoto.core.intake.DeskPermit;
import org.hakimtoto.store.crypto.Sealing;

/// Permits as computers keep them: a text that only this house can make.
public final class DeskPermits {
  private static final String PURPOSE = "desk-permit";

  private static final Pattern WRITTEN =
      Pattern.compile(
          "([0-9a-f-]{36})_([0-9a-f-]{36})_([0-9]{1,15})(?:_([0-9a-f-]{36}))?\\.([0-9a-f]{64})");

  private final Sealing sealing;

  public DeskPermits(Sealing sealing) {
    this.sealing = sealing;
  }

  public String write(DeskPermit permit) {
    String said = said(permit);
    return said + "." + sealing.hash(PURPOSE, said);
  }

  /// Empty: this house did not give it.
  public Optional<DeskPermit> read(String written) {
    Matcher parts = WRITTEN.matcher(written);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String said = written.substring(0, parts.start(5) - 1);
    byte[] mark = sealing.hash(PURPOSE, said).getBytes(UTF_8);
    if (!MessageDigest.isEqual(mark, parts.group(5).getBytes(UTF_8))) {
      return Optional.empty();
    }
    return Optional.of(
        new DeskPermit(
            UUID.fromString(parts.group(1)),
            UUID.fromString(parts.group(2)),
            Optional.ofNullable(parts.group(4)).map(UUID::fromString),
            Instant.ofEpochSecond(Long.parseLong(parts.group(3)))));
  }

  private static String said(DeskPermit permit) {
    return permit.officer()
        + "_"
        + permit.session()
        + "_"
        + permit.issued().getEpochSecond()
        + permit.computer().map(computer -> "_" + computer).orElse("");
  }
}
