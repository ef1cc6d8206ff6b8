@NullMarked
package org.hakimtoto.gateway.cli.retention;

import org.jspecify.annotations.NullMarked;
