@NullMarked
package org.hakimtoto.gateway.cli.purpose;

import org.jspecify.annotations.NullMarked;
