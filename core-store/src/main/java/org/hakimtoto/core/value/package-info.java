/// The values that all of core speaks in: phone numbers, references, places, languages. Pure.
@NullMarked
package org.hakimtoto.core.value;

import org.jspecify.annotations.NullMarked;
