/// When the people of a case are reminded of a day in court, as data. Pure: the steps of a hearing
/// are computed from its day and the court days, with the time passed in.
@NullMarked
package org.hakimtoto.core.reminder;

import org.jspecify.annotations.NullMarked;
