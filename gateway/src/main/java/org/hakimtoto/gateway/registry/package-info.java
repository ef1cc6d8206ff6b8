/// Cause lists: the days in court that a registry sends as a file, row by row.
@NullMarked
package org.hakimtoto.gateway.registry;

import org.jspecify.annotations.NullMarked;
