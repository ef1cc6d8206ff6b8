/// The doors: HTTP in and out, on event loops. They parse, hand a record to a bounded executor, and
/// write the answer.
@NullMarked
package org.hakimtoto.gateway.door;

import org.jspecify.annotations.NullMarked;
