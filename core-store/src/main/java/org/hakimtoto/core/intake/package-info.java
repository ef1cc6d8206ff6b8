/// What officers write at the desk while it has no line, and what becomes of it: pure.
@NullMarked
package org.hakimtoto.core.intake;

import org.jspecify.annotations.NullMarked;
