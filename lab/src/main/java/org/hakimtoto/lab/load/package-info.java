/// Load and benches: callers who play whole sessions against a real gateway, a bare echo to measure
/// them by, and the tables of both.
@NullMarked
package org.hakimtoto.lab.load;

import org.jspecify.annotations.NullMarked;
