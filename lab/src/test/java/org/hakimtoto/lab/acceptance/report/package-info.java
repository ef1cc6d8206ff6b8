/// Played from outside: a report, from the first key to the first alert.
@NullMarked
package org.hakimtoto.lab.acceptance.report;

import org.jspecify.annotations.NullMarked;
