/// Reminders that are due, each for one version of a hearing.
@NullMarked
package org.hakimtoto.store.reminder;

import org.jspecify.annotations.NullMarked;
