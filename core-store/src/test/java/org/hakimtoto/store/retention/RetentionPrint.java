package org.hakimtoto.store.retention;

import java.util.stream.Collectors;

/// The schedule as a page of the docs.
final class RetentionPrint {
  private RetentionPrint() {}

  static String markdown() {
    return """
    # What is kept, and how long

    Printed from `RetentionBook` and `Staying`; a test compares this page with them, and both with the tables of the database. Periods are proposals of this project (Data Protection Act 2019, s.39 names none): whoever runs the service confirms them.

    A run begins each hour and takes what is due in bites of a few hundred rows, one process at a time, and waits for nobody. `./haki retention status` shows the newest run and what is due, `./haki retention run --dry-run` counts without taking. Each run that took something is a row of the audit, counts only. A rule that fails is told by `haki_retention_failures` and tried again an hour later.

    **Never taken:** an open case and what belongs to it; a case that is held (an appeal, an inquiry: two administrators agree at the desk), until two lift the hold; the numbers of a case that is linked to an open one; words about a day in court that is still to come.

    ## What goes

    | rule | what goes | after | counted from | why so long |
    | --- | --- | --- | --- | --- |
    """
        + RetentionBook.RULES.stream().map(RetentionPrint::row).collect(Collectors.joining())
        + """

        The numbers of people close to a child go from `contact`, `message` and `contact_reply`. They stay, sealed, in the events of the case and in the proof of notice, which are kept whole for as long as the case is. A case that is opened again has no numbers until an officer asks for them anew.

        ## What stays

        | table | why |
        | --- | --- |
        """
        + Staying.TABLES.stream()
            .map(one -> "| `" + one.table() + "` | " + one.why() + " |\n")
            .collect(Collectors.joining());
  }

  private static String row(RetentionRule rule) {
    return "| `%s` | %s | %d days | %s | %s |\n"
        .formatted(
            rule.name(), rule.what(), rule.keep().toDays(), rule.from(), rule.source().words());
  }
}
