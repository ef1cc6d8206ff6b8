/// Screens that hang on walls, by the command line.
@NullMarked
package org.hakimtoto.gateway.cli.display;

import org.jspecify.annotations.NullMarked;
