@NullMarked
package org.hakimtoto.gateway.cli.figures;

import org.jspecify.annotations.NullMarked;
