/// What numbers are measured against, and a quarter on paper, by the command line.
@NullMarked
package org.hakimtoto.gateway.cli.figures;

import org.jspecify.annotations.NullMarked;
