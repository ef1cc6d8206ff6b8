/// Played from outside: hearings, reminders, proof of notice.
@NullMarked
package org.hakimtoto.lab.acceptance.hearing;

import org.jspecify.annotations.NullMarked;
