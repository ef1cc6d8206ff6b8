@NullMarked
package org.hakimtoto.core.indicator;

import org.jspecify.annotations.NullMarked;
