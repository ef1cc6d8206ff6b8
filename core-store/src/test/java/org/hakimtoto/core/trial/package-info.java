@NullMarked
package org.hakimtoto.core.trial;

import org.jspecify.annotations.NullMarked;
