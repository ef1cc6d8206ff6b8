/// The only place that opens ports: doors, conversations, wiring and the command line.
@NullMarked
package org.hakimtoto.gateway;

import org.jspecify.annotations.NullMarked;
