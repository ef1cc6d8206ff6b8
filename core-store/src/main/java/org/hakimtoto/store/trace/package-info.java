/// How long the steps of a piece of work took, for whoever wants to be told.
@NullMarked
package org.hakimtoto.store.trace;

import org.jspecify.annotations.NullMarked;
