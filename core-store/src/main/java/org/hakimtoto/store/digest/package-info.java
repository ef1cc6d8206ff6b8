/// What waits for an office, counted for one text a day.
@NullMarked
package org.hakimtoto.store.digest;

import org.jspecify.annotations.NullMarked;
