/// The rules of a case, as tables.
@NullMarked
package org.hakimtoto.core;

import org.jspecify.annotations.NullMarked;
