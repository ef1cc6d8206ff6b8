/// What officers wrote at the desk without a line: the keys it is sealed to, the permits within it,
/// and what became of each.
@NullMarked
package org.hakimtoto.store.intake;

import org.jspecify.annotations.NullMarked;
