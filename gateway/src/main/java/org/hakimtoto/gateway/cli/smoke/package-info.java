/// A gateway that serves, looked at from outside.
@NullMarked
package org.hakimtoto.gateway.cli.smoke;

import org.jspecify.annotations.NullMarked;
