@NullMarked
package org.hakimtoto.gateway.cli.keys;

import org.jspecify.annotations.NullMarked;
