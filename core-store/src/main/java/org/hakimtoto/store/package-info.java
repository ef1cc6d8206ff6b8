/// The one place where the store's objects are built; each lives in the room of its noun.
@NullMarked
package org.hakimtoto.store;

import org.jspecify.annotations.NullMarked;
