@NullMarked
package org.hakimtoto.gateway.cli.display;

import org.jspecify.annotations.NullMarked;
