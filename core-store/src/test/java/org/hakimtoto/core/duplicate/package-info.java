@NullMarked
package org.hakimtoto.core.duplicate;

import org.jspecify.annotations.NullMarked;
