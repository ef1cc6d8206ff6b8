/// Who looks after the roster.
@NullMarked
package org.hakimtoto.gateway.cli.administrators;

import org.jspecify.annotations.NullMarked;
