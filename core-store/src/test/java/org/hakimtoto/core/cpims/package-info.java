@NullMarked
package org.hakimtoto.core.cpims;

import org.jspecify.annotations.NullMarked;
