/// Programs that are sent events, at the command line.
@NullMarked
package org.hakimtoto.gateway.cli.subscriber;

import org.jspecify.annotations.NullMarked;
