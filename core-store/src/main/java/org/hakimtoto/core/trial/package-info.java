/// How much so few cases can tell. Pure.
@NullMarked
package org.hakimtoto.core.trial;

import org.jspecify.annotations.NullMarked;
