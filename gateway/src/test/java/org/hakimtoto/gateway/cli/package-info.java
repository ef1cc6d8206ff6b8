@NullMarked
package org.hakimtoto.gateway.cli;

import org.jspecify.annotations.NullMarked;
