/// Making a case unreadable, for who runs the service.
@NullMarked
package org.hakimtoto.gateway.cli.erase;

import org.jspecify.annotations.NullMarked;
