/// The load scenario: callers who play whole sessions against a real house, a bare echo to measure
/// them by, and the table of both.
@NullMarked
package org.hakimtoto.gateway.load;

import org.jspecify.annotations.NullMarked;
