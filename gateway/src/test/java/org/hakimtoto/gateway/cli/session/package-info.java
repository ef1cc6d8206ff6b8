@NullMarked
package org.hakimtoto.gateway.cli.session;

import org.jspecify.annotations.NullMarked;
