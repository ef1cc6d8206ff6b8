package org.hakimtoto.store.keys;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.hakimtoto.core.casefile.ExternalReference;
import org.hakimtoto.core.roster.StaffNumber;
import org.hakimtoto.core.value.PhoneNumber;
import org.hakimtoto.store.crypto.FieldCipher;
import org.hakimtoto.store.crypto.Sealing;
import org.hakimtoto.store.crypto.Sent;
import org.hakimtoto.store.keys.IndexMoves.Move;

/// Where a value lies sealed beside its hash, so that the hash can be made with another key.
///
/// @param columns SQL of what opens the value, for the row `t`
/// @param sent what the value of a row may have been found by, as it is sent
record IndexSource(
    String table, String column, String columns, BiFunction<Sealing, Row, Stream<byte[]>> sent) {
  private static final String OF_CASE =
      "t.id, t.phone, t.case_id, (select k.wrapped from case_key k where k.case_id = t.case_id)"
          + " as case_key";

  static final List<IndexSource> ALL =
      List.of(
          new IndexSource(
              "officer",
              "phone_index",
              "t.id, t.phone",
              (house, row) -> phone(house, "officer", row).map(house::phoneIndex)),
          new IndexSource(
              "officer",
              "staff_index",
              "t.id, t.staff_number",
              (house, row) -> staff(house, row).map(house::staffIndex)),
          new IndexSource("contact", "phone_index", OF_CASE, ofCase("contact")),
          new IndexSource("message", "phone_index", OF_CASE, ofCase("message")),
          new IndexSource(
              "external_reference",
              "value_index",
              "t.kind, t.value, t.case_id, (select k.wrapped from case_key k"
                  + " where k.case_id = t.case_id) as case_key",
              IndexSource::reference));

  /// As a walk has it.
  String name() {
    return "index " + table + "." + column;
  }

  /// Rows of the blocks `$1` to below `$2` whose hash is of no number that was moved.
  String foreign() {
    return "select t."
        + column
        + " as lies, "
        + columns
        + " from "
        + table
        + " t where t.ctid >= format('(%s,0)', $1::bigint)::tid"
        + " and t.ctid < format('(%s,0)', $2::bigint)::tid and length(t."
        + column
        + ") = 32 and not exists (select from index_pair p where p.newer = t."
        + column
        + ")";
  }

  /// The hash that a row has, and the one it is to have. Empty: its value does not open, or it is
  /// no hash of it.
  Optional<Move> move(Sealing house, Row row) {
    byte[] lies = row.getBuffer("lies").getBytes();
    try {
      return sent.apply(house, row)
          .filter(both -> Sent.isSame(lies, both))
          .map(Sent::either)
          .map(both -> new Move(both.getFirst(), both.getLast()))
          .findFirst();
    } catch (FieldCipher.Unsealable | IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  private static BiFunction<Sealing, Row, Stream<byte[]>> ofCase(String table) {
    return (house, row) -> phone(CaseKeyTable.of(house, row), table, row).map(house::phoneIndex);
  }

  private static Stream<PhoneNumber> phone(Sealing sealing, String table, Row row) {
    return sealed(row, "phone").map(phone -> sealing.openPhone(table, row.getUUID("id"), phone));
  }

  private static Stream<StaffNumber> staff(Sealing house, Row row) {
    return sealed(row, "staff_number")
        .map(number -> house.openStaffNumber(row.getUUID("id"), number));
  }

  /// Nothing, where it was emptied.
  private static Stream<byte[]> sealed(Row row, String column) {
    return Stream.ofNullable(row.getBuffer(column))
        .map(Buffer::getBytes)
        .filter(bytes -> bytes.length > 0);
  }

  /// One from before spellings were told to be one is found as it was written.
  private static Stream<byte[]> reference(Sealing house, Row row) {
    var kind = ExternalReference.Kind.valueOf(row.getString("kind"));
    return sealed(row, "value")
        .map(
            value -> CaseKeyTable.of(house, row).openReference(row.getUUID("case_id"), kind, value))
        .flatMap(reference ->
            Stream.of(house.referenceIndex(reference), house.writtenReferenceIndex(reference)));
  }
}
