/// One day of one court: what is set there, and how all of it is adjourned at once.
@NullMarked
package org.hakimtoto.core.court;

import org.jspecify.annotations.NullMarked;
