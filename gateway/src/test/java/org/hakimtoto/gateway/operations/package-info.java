/// What must never reach a log.
@NullMarked
package org.hakimtoto.gateway.operations;

import org.jspecify.annotations.NullMarked;
