/// Court days, as tables.
@NullMarked
package org.hakimtoto.core.court;

import org.jspecify.annotations.NullMarked;
