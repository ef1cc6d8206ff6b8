/// Numbers for planning: what is counted of a case, and how it is shown without showing a child.
/// Pure.
@NullMarked
package org.hakimtoto.core.indicator;

import org.jspecify.annotations.NullMarked;
