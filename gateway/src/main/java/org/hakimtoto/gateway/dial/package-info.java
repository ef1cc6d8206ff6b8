/// The service code, dialled by the house itself, so that it finds out first when nobody can.
@NullMarked
package org.hakimtoto.gateway.dial;

import org.jspecify.annotations.NullMarked;
