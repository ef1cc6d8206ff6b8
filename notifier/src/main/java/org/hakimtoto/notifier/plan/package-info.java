/// Who is told what, and in which way: pure.
@NullMarked
package org.hakimtoto.notifier.plan;

import org.jspecify.annotations.NullMarked;
