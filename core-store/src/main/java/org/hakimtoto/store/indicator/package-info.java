/// Facts for planning that lead back to no case.
@NullMarked
package org.hakimtoto.store.indicator;

import org.jspecify.annotations.NullMarked;
