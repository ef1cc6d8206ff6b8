/// The reminder calendar, as tables and over every day of five years.
@NullMarked
package org.hakimtoto.core.reminder;

import org.jspecify.annotations.NullMarked;
