package org.hakimtoto.store.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hakimtoto.store.audit.VerifyAudit.Head;
import org.hakimtoto.store.crypto.Sealing;

/// The ends of the chains at one moment, as a text that is signed (Ed25519) and goes out of the
/// house by itself: whoever cuts rows off the database cannot cut what others keep. Text:
///
/// ```
/// haki-audit-heads 1 2026-11-29T15:00:00Z
/// 0 12 5f0c...
/// ...
/// signed Zm9v...
/// ```
public record SignedHeads(Instant at, List<Head> heads) {
  private static final String BEGIN = "haki-audit-heads 1 ";
  private static final String END = "signed ";
  private static final Pattern LINE = Pattern.compile("(\\d{1,4}) (\\d{1,18}) ?([0-9a-f]{0,64})");

  public SignedHeads {
    heads = List.copyOf(heads);
  }

  /// What is read is none of ours, or was altered.
  public static final class NotOurs extends Exception {
    private static final long serialVersionUID = 1L;

    NotOurs(int line, String why) {
      super("line " + line + ": " + why);
    }
  }

  public String text(Sealing sealing) {
    String said = said();
    return said + END + base64().encodeToString(sealing.chains().signHeads(said)) + "\n";
  }

  /// All heads of a file, the oldest first: texts of [#text] behind each other, each with its
  /// signature, and lines as `haki audit head` prints them, which have none.
  public static List<Head> read(List<String> lines, Sealing sealing) throws NotOurs {
    var heads = new ArrayList<Head>();
    for (int n = 0; n < lines.size(); n++) {
      String line = lines.get(n).strip();
      if (line.startsWith(BEGIN)) {
        int end = end(lines, n);
        heads.addAll(signed(lines.subList(n, end + 1), n + 1, sealing).heads());
        n = end;
      } else if (!line.isEmpty()) {
        heads.add(head(line, n + 1));
      }
    }
    return heads;
  }

  private static int end(List<String> lines, int begin) throws NotOurs {
    for (int n = begin + 1; n < lines.size(); n++) {
      String line = lines.get(n).strip();
      if (line.startsWith(END)) {
        return n;
      }
      if (line.startsWith(BEGIN)) {
        break;
      }
    }
    throw new NotOurs(begin + 1, "heads that nobody signed to their end");
  }

  private static SignedHeads signed(List<String> lines, int first, Sealing sealing) throws NotOurs {
    var heads = new ArrayList<Head>();
    for (int n = 1; n < lines.size() - 1; n++) {
      heads.add(head(lines.get(n).strip(), first + n));
    }
    try {
      var at = Instant.parse(lines.getFirst().strip().substring(BEGIN.length()));
      var read = new SignedHeads(at, heads);
      byte[] signature =
          Base64.getUrlDecoder().decode(lines.getLast().strip().substring(END.length()));
      if (sealing.chains().signedHeads(read.said(), signature)) {
        return read;
      }
    } catch (DateTimeException | IllegalArgumentException unreadable) {
      // told below: it is none of ours
    }
    throw new NotOurs(first, "heads whose signature is not ours, or that were altered");
  }

  private static Head head(String line, int number) throws NotOurs {
    Matcher parts = LINE.matcher(line);
    if (!parts.matches()) {
      throw new NotOurs(number, "no head of a chain");
    }
    return new Head(
        Integer.parseInt(parts.group(1)), Long.parseLong(parts.group(2)), parts.group(3));
  }

  private String said() {
    return heads.stream()
        .map(head -> (head.shard() + " " + head.seq() + " " + head.mac()).strip() + "\n")
        .collect(Collectors.joining("", BEGIN + at + "\n", ""));
  }

  private static Base64.Encoder base64() {
    return Base64.getUrlEncoder().withoutPadding();
  }
}
