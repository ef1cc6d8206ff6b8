/// How a store fails, as one family that callers answer whole.
@NullMarked
package org.hakimtoto.store.fault;

import org.jspecify.annotations.NullMarked;
