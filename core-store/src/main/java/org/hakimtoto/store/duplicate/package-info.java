/// Reports that may be about one child, as they were found.
@NullMarked
package org.hakimtoto.store.duplicate;

import org.jspecify.annotations.NullMarked;
