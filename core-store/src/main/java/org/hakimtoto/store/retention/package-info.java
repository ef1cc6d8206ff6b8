/// How long what is kept is kept, what takes it away, and what is held all the same.
@NullMarked
package org.hakimtoto.store.retention;

import org.jspecify.annotations.NullMarked;
