/// What the benches are held to: the goals in one table, the figures beside them, the verdict.
@NullMarked
package org.hakimtoto.lab.goals;

import org.jspecify.annotations.NullMarked;
