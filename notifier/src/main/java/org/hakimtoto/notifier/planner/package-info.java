/// Looks up what a plan needs to know, and writes what it says.
@NullMarked
package org.hakimtoto.notifier.planner;

import org.jspecify.annotations.NullMarked;
