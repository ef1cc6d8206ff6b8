/// Finding a case whose reference is not at hand.
@NullMarked
package org.hakimtoto.store.search;

import org.jspecify.annotations.NullMarked;
