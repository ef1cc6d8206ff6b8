/// What is kept and for how long, for who runs the service.
@NullMarked
package org.hakimtoto.gateway.cli.retention;

import org.jspecify.annotations.NullMarked;
