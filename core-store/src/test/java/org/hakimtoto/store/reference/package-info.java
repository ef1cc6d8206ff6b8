/// Reference data and roster rows, good and bad.
@NullMarked
package org.hakimtoto.store.reference;

import org.jspecify.annotations.NullMarked;
