/// A day of the whole country, squeezed into an hour or less: a roster of its size, calls over the
/// curve of a day, officers and families who answer, faults on a schedule, and a count at its end.
@NullMarked
package org.hakimtoto.lab.day;

import org.jspecify.annotations.NullMarked;
