package org.hakimtoto.gateway.registry;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;

/// What a cause list would do if it were brought in now.
///
/// @param csv the file
/// @param rows in their order
public record CauseListPreview(String csv, List<RowEffect> rows) {
  public CauseListPreview {
    rows = List.copyOf(rows);
  }

  /// The same whenever the same file would do the same: whoever brings in what was looked at gives
  /// it along, and nothing else is taken.
  public String digest() {
    return DigestUtils.sha256Hex(
        rows.stream()
            .map(RowEffect::toString)
            .collect(Collectors.joining("\n", DigestUtils.sha256Hex(csv) + "\n", "")));
  }

  @Override
  public String toString() {
    return "CauseListPreview[" + rows.size() + "]";
  }
}
